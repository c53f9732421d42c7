## call

# Det som sägs vid ett anrop: nummer och disk, aldrig tjänstens namn.
call-phrase = Nummer { $number }. { $desk }.
call-digit =
    { $digit ->
        [0] noll
        [1] ett
        [2] två
        [3] tre
        [4] fyra
        [5] fem
        [6] sex
        [7] sju
        [8] åtta
       *[9] nio
    }
# Bokstavens namn skrivs ut här bara om rösten läser bokstaven fel.
call-letter = { $letter }

## common

common-language = Språk
common-still-there = Är du kvar?
common-starts-again =
    { $seconds ->
        [one] Skärmen börjar om från början om 1 sekund.
       *[other] Skärmen börjar om från början om { $seconds } sekunder.
    }
common-go-on = Fortsätt
common-demo-time = Demotid
common-data-old =
    { $minutes ->
        [0] Uppgifterna är mindre än en minut gamla
        [one] Uppgifterna är 1 minut gamla
       *[other] Uppgifterna är { $minutes } minuter gamla
    }

## desk

desk-next = Nästa
desk-arrived = Har kommit
desk-recall = Kalla igen
desk-missed = Kom inte
desk-done = Klar
desk-back = Tillbaka i kön
desk-give = Ge ett nummer
desk-leave = Stäng
desk-key-space = Mellanslag
desk-key-escape = Esc

desk-next-call = Kallar den första i kön
desk-next-serving = Avslutar { $number } och kallar nästa
desk-next-serving-last = Avslutar { $number }. Ingen annan väntar
desk-next-called = { $number } har inte kommit än
desk-next-nobody = Ingen väntar
desk-next-away = Ingen förbindelse just nu
desk-next-busy = Ett ögonblick

desk-empty = Ingen besökare vid disken
desk-empty-waiting =
    { $waiting ->
        [0] Ingen väntar.
        [one] 1 besökare väntar.
       *[other] { $waiting } besökare väntar.
    }
desk-starting = Disken öppnas
desk-starting-says = Kön visas här så snart den svarar.

desk-called-for = Kallad för { $time } sedan
desk-served-for = Betjänad i { $time }
desk-begins-in = Betjäningen börjar av sig själv om { $time }
desk-begins-now = Betjäningen börjar nu av sig själv
desk-estimated = Uppskattad starttid
desk-called-times = Kallad { $n } gånger
desk-waited = Väntade { $minutes } min
desk-word = Kontrollord { $word }
desk-slip-none = Lappen skrevs inte ut
desk-slip-unknown = Lappen skrevs kanske inte ut
desk-why-oldest =
    { $heads ->
        [one] Först i kön
       *[other] Längst väntan i { $heads } köer
    }
desk-why-longest_wait = Hade väntat över gränsen, därför först

desk-queues = Köer
desk-tab-waiting = Väntar
desk-tab-called = Kallade
desk-tab-missed = Kom inte
desk-queue-longest = Längst { $minutes } min
desk-queue-over = Längst { $minutes } min, över { $target } min
desk-queue-calm = Ingen väntar
desk-queue-counted =
    { $waiting ->
        [one] 1 besökare väntar
       *[other] { $waiting } besökare väntar
    }
desk-door-closed = Stängt
desk-door-numbers_early = Öppnar snart
desk-door-no_more_numbers = Inga fler nummer i dag
desk-minutes = { $minutes } min
desk-none-waiting = Ingen väntar.
desk-none-called = Du har inte kallat någon i dag.
desk-none-missed = Alla som kallats har kommit.

desk-state-called = Kallad
desk-state-serving = Vid disken
desk-state-served = Betjänad
desk-state-missed = Kom inte
desk-state-waiting = I kön igen
desk-state-held = Pausad
desk-state-cancelled = Avbokad
desk-state-expired = Avslutad

desk-ask = Kom { $number }?
desk-ask-says = Kallad för { $time } sedan och inte markerad som kommen.
desk-ask-arrived = Betjäningen börjar
desk-ask-missed = Kallar sedan nästa
desk-ask-recall = Väntar lite till

desk-give-title = Ge ett nummer vid disken
desk-give-says = Går också när inga fler nummer ges i vänthallen.
desk-give-service = Tjänst
desk-give-language = Besökarens språk
desk-given = Besökarens nummer är { $number }
desk-given-says = { $service }. Kontrollord { $word }. Skriv upp båda: ingen lapp skrivs ut.

desk-nobody = Ingen väntar.
desk-returned = { $number } är i kön igen.
desk-away = Ingen förbindelse med kön sedan kl. { $time }
desk-away-says = Du ser det som var känt då. Inget kan kallas eller markeras nu. Arbetet fortsätter här av sig självt när förbindelsen är tillbaka.
desk-away-act = Inte gjort: det finns ingen förbindelse med kön.
desk-unsure = ”{ $action }” bekräftades inte
desk-unsure-says = Förbindelsen bröts. När den är tillbaka visar fönstret vad som hann ske.
desk-fault = Det gick inte. Försök igen. Om det händer på nytt, kontakta den ansvariga.
desk-demo = Demotid

## office

refused-base-not-latest = Mappen exporterades från version { $base }, men version { $latest } gäller. Exportera version { $latest }, gör ändringarna där och publicera den mappen.
refused-centre-without-files = Centret { $centre } har inte lästs från en mapp i sin nuvarande form. Läs in det från mappen och publicera det igen.
refused-database-address = ”{ $address }” är ingen databasadress. Ange postgresql://användare@server/namn, sqlite:///sökväg eller sökvägen till en fil.
refused-database-on-share = Databasen { $path } skulle ligga på en nätverksdisk, där SQLite förlorar data. Ange en mapp på datorns egen disk eller en postgresql://-adress.
refused-folder-not-empty = Mappen { $folder } är inte tom. Ange en ny mapp.
refused-no-numbers = { $service } ger inga könummer.
refused-no-such-ticket = Numret hittades inte. Kontrollera numret och kontrollordet på din lapp.
refused-nobody-here = Ingen är kallad till { $desk }. Kalla först på nästa.
refused-nothing-published = Inget center har publicerats än. Publicera ett med: vuoro publish MAPP
refused-notice-over = Meddelandet skulle sluta innan det börjar. Välj en senare sluttid.
refused-still-called = { $number } är kallad och har inte kommit än. Välj först: kom, uteblev eller kalla igen.
refused-strands-tickets = { $count ->
    [one] En besökare har ännu nummer till { $what }
   *[other] { $count } besökare har ännu nummer till { $what }
}, och den här versionen kan inte betjäna dem. Betjäna dem först, eller behåll { $what } i versionen.
refused-ticket-changed = { $number ->
    [none] Något ändrades under tiden. Titta igen och välj sedan.
   *[other] { $number } ändrades under tiden. Titta igen och välj sedan.
}
refused-ticket-of-another-day = { $number } är från en annan dag. Ta ett nytt nummer.
refused-too-many-tries = För många försök. Försök igen om { $minutes } minuter eller fråga personalen.
refused-unknown-desk = Det finns ingen disk { $desk }.{ $meant ->
    [none] { "" }
   *[other] { " " }Menade du { $meant }?
}
refused-unknown-errand = { $service } har inget ärende { $errand }.{ $meant ->
    [none] { "" }
   *[other] { " " }Menade du { $meant }?
}
refused-unknown-language = Centret har inte språket { $language }.{ $meant ->
    [none] { "" }
   *[other] { " " }Menade du { $meant }?
}
refused-unknown-lobby = Det finns ingen väntrumsskärm { $lobby }.{ $meant ->
    [none] { "" }
   *[other] { " " }Menade du { $meant }?
}
refused-unknown-notice = Det finns inget meddelande { $notice } att ta ner.
refused-unknown-service = Det finns ingen tjänst { $service }.{ $meant ->
    [none] { "" }
   *[other] { " " }Menade du { $meant }?
}
refused-unknown-version = Det finns ingen version { $number }. Se: vuoro versions
refused-service-closed = { $service } har stängt nu. Öppnar { $opens }.
refused-service-closed-for-now = { $service } har stängt nu.
refused-no-more-numbers = { $service } ger inga fler nummer i dag. Nummer ges igen { $opens }.
refused-no-more-numbers-for-now = { $service } ger inga fler nummer i dag.
refused-ticket-waiting = { $number } väntar i kön. Kalla först på numret.
refused-ticket-called = { $number } är kallad.
refused-ticket-serving = { $number } betjänas just nu.
refused-ticket-served = { $number } har redan betjänats.
refused-ticket-missed = { $number } kom inte när numret kallades. Det kan återvända till kön.
refused-ticket-held = { $number } är pausad.
refused-ticket-cancelled = { $number } är avbokad.
refused-ticket-expired = { $number } gäller inte längre. Ta ett nytt nummer.
trouble-database-away = Ködatabasen { $address } kan inte nås: { $why }. Inget gick förlorat; allt fungerar igen när databasen svarar.
trouble-database-busy = Ködatabasen { $address } är upptagen: { $why }. Inget ändrades; försök igen.
trouble-database-folder = Mappen { $path } kan inte användas för databasen: { $why }. Gör den skrivbar eller välj en annan med --database.
trouble-disk-full = Disken för ködatabasen { $address } är full. Inget blev halvskrivet. Frigör utrymme och försök igen.
trouble-folder-write = Det går inte att skriva i mappen { $folder }: { $why }. Välj en annan mapp.
trouble-schema-newer = Databasen { $address } är gjord av ett nyare Vuoro (tabeller { $found }; det här känner till { $known }). Uppdatera programmet.

## slip

# Könumret på papper.
slip-copy-of = { $centre } · kopia
slip-ahead-label = Före dig
slip-ahead =
    { $n ->
        [0] Du är näst på tur
        [one] 1 kund
       *[other] { $n } kunder
    }
slip-taken-label = Numret togs
slip-taken = kl. { $time }
slip-wait-label = Vänta här
slip-place = { $place }, våning { $floor }
slip-word-label = Kontrollord
slip-scan = Läs in koden i kiosken under Mitt nummer för att se din plats i kön.
slip-late-title = Har ditt nummer redan passerat?
slip-late = Öppna Mitt nummer i kiosken, så kommer du tillbaka i kön.
slip-keep = Spara det här numret.

# Fönstret som visar skrivaren.
slip-window = Skrivare
slip-none = Här visas de utskrivna könumren.
slip-length = { $mm } mm papper
slip-count =
    { $n ->
        [one] 1 könummer
       *[other] { $n } könummer
    }
slip-state-ready = Klar
slip-state-paper_low = Papperet är snart slut
slip-state-paper_out = Papperet är slut
slip-state-cover_open = Locket är öppet
slip-state-offline = Ingen kontakt
slip-state-unknown = Svarar inte
slip-do-paper_low = Lite papper kvar
slip-do-paper_out = Papperet tar slut
slip-do-cover_open = Öppna locket
slip-do-offline = Bryt kontakten
slip-undo-paper_low = Byt rulle
slip-undo-paper_out = Fyll på papper
slip-undo-cover_open = Stäng locket
slip-undo-offline = Återställ kontakten
