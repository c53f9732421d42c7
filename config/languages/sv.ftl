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

## command

command-why-call = { $number } ({ $service }) kallades till { $desk } { $at }, efter { $minutes } min.
command-why-oldest =
    { $heads ->
        [one] Numret var först i kön.
       *[other] Numret hade väntat längst av alla { $heads } köer.
    }
command-why-longest_wait = Numret hade väntat över den gräns som ingen ska överskrida.
command-why-mix = Det var { $share } som stod i tur i fördelningen mellan köerna.
command-why-target = Numret hade väntat längst i förhållande till tjänstens mål.
command-why-others_empty = Ingen väntade i de köer som går först.
command-why-chosen = Numret kallades före sin tur: { $note }
command-bug = Något gick fel i själva Vuoro ({ $what }). Filen { $file } berättar mer.
command-time-unreadable = ”{ $told }” är ingen tidpunkt. Skriv den så här: 2026-11-24T10:00, eller skriv: now
command-check-warning = Titta på det här: { $fault }
command-check-faults = { $faults ->
    [one] Ett fel måste rättas före publiceringen.
   *[other] { $faults } fel måste rättas före publiceringen.
}
command-check-sound = { $centre } är i ordning. Tjänster: { $services }, diskar: { $desks }.
command-published = { $centre }: version { $number } gäller nu.
command-published-already = Inget har ändrats: version { $number } gäller fortfarande.
command-restored = Version { $number } gäller nu. Den är densamma som version { $earlier }.
command-restored-from = som version { $number }. { $note }
command-exported = Version { $number } finns i mappen { $folder }. Ändra den där och publicera: vuoro publish { $folder }
command-column-version = version
command-column-when = publicerad
command-column-note = anmärkning
command-column-service = tjänst
command-column-name = namn
command-column-door = nu
command-column-waiting = i kö
command-column-longest = längsta väntan
command-column-device = enhet
command-column-seen = senast sedd
command-column-health = säger
command-minutes = { $n } min
command-door-open = öppet
command-door-numbers-early = öppnar snart, ger nummer
command-door-closed = stängt
command-door-no-more-numbers = inga fler nummer i dag
command-notice-up = Meddelande { $number } visas.
command-notice-down = Meddelande { $number } har tagits bort.
command-notice-unreadable = Skriv varje meddelande som SPRÅK=TEXT, till exempel sv="Hiss 2 fungerar inte". Detta är inte så: { $told }
command-ticket-service = Tjänst
command-ticket-errand = Ärende
command-ticket-ahead = Före dig
command-ticket-taken = Taget kl.
command-ticket-wait-at = Vänta här
command-ticket-word = Kontrollord
command-ticket-code = Kod
command-called-again = kallad igen
command-nobody-waits = Ingen står i kö till disk { $desk }.
command-desk-called = { $calls ->
    [one] { $number } har kallats till disk { $desk }: { $service }.
   *[other] { $number } har kallats på nytt till disk { $desk }: { $service }.
}
command-desk-serving = { $number } betjänas vid disk { $desk }.
command-desk-served = { $number } har betjänats vid disk { $desk }.
command-desk-missed = { $number } kom inte till disk { $desk } men kan komma tillbaka i dag.
command-desk-waiting = { $number } väntar igen: { $service }.
command-shots-drawn = { $n ->
    [one] En bild finns i { $folder }
   *[other] { $n } bilder finns i { $folder }
}
command-run-database = Ködatabas: { $address }
command-run-no-display = Den här datorn har ingen skärm. I stället går de riktiga programmen igenom ett exempelbesök.
command-run-display-away = Skärmen { $display } svarar inte. I stället går de riktiga programmen igenom ett exempelbesök.
command-run-own-database = Här väntar eller betjänas redan någon, så besöket görs i en egen databas i mappen { $folder }.
command-run-visit = De riktiga programmen går igenom ett exempelbesök.
command-run-demo-time = Ingen tjänst ger nummer just nu, så besöket görs på demotid: { $at }.
command-run-running = Servicetorget är i gång. Stoppa med Ctrl-C.
command-run-stopped = Stoppat. När du startar igen fortsätter samma dag.
command-run-crashed = { $part } stannade oväntat och startades på nytt.
command-run-closed = { $part } stängdes.
command-run-said-why = { $part } kan inte köras. Orsaken står på dess egen rad ovan.
command-run-gave-up = { $part } stannade för ofta och startas inte igen.
command-visit-taken = Automaten: ett tryck på { $service } gav nummer { $number }.
command-visit-printed = Skrivaren: kölappen för { $number } skrevs ut.
command-visit-called = Disk { $desk }: en tangent kallade { $number }.
command-visit-shown = Aulan: { $number } står på skärmen.
command-visit-served = Disk { $desk }: { $number } markerades som kommen och sedan som klar.
command-visit-done = { $n } bilder, en för varje steg, finns i { $folder }
command-display-none = Det finns ingen skärm, så fönstret ritas utan att synas.
command-theme-unknown = Det finns inget tema { $told }. Välj något av dessa: { $known }.
command-title-kiosk = Automat { $device } – Vuoro
command-title-printer = Skrivare { $port } – Vuoro
refused-run-already = Servicetorget i { $address } är redan i gång på den här datorn. Stoppa det först med Ctrl-C.
refused-printer-address = ”{ $address }” är ingen skrivaradress. Kända former: { $forms }.
refused-no-database = Det finns ingen databas { $address }. Kontrollera sökvägen eller publicera ett servicetorg där: vuoro publish MAPP
trouble-display-away = Skärmen { $display } svarar inte. Starta den eller kontrollera DISPLAY och WAYLAND_DISPLAY.
trouble-visit-overtaken = En annan besökare kom under tiden till kön för { $desk }, så besöket slutade utan utrop.
refused-unknown-kiosk = Det finns ingen automat { $kiosk }.{ $meant ->
    [none] { "" }
   *[other] { " " }Menade du { $meant }?
}
refused-no-ticket-numbered = Det finns inget nummer { $number } i dag.
refused-no-open-service = Ingen tjänst ger nummer under de närmaste veckorna. Kontrollera öppettiderna eller ange en tid med --at.
refused-no-desk-serves = Ingen disk har hand om { $service }. Lägg till tjänsten i en profil eller ange en disk med --desk.
trouble-file-write = Filen { $file } kan inte skrivas: { $why }. Välj en annan fil.
trouble-visit-stuck = Besöket stannade vid { $part } ({ $order }): { $why }. Loggen ligger bredvid bilderna.
trouble-visit-no-slip = Kölappen för { $number } skrevs inte ut ({ $outcome }). Numret gäller ändå.
trouble-part-not-started = { $part } startade inte. Dess egna rader ovan säger varför.
command-desk-held = { $number } är pausat och återgår till kön av sig självt.
command-desk-cancelled = { $number } har tagits bort ur kön.
command-why-appointment = Den bokade tiden var inne.
command-why-ahead_of_time = Ingen annan väntade, så en bokad besökare kallades i förtid.
command-why-class_mix = Det var denna klass tur i fördelningen: { $group }.
command-class-ordinary = utan klass
command-class-appointment = bokade besökare
command-need-interpreter = Behöver tolk: ordna en tolk innan du kallar.
command-need-sign_language = Behöver teckenspråkstolk: ordna en tolk innan du kallar.
command-appointments-taken-in = { $file }: { $added } nya, { $changed } ändrade, { $cancelled } avbokade, { $same } oförändrade, { $faults } som inte användes.
command-appointments-fault = Rad { $line }: { $says }
command-appointments-added = Bokning { $id }: { $service }, { $booked }.
command-appointments-taken-back = Bokning { $id } är avbokad: { $service }, { $booked }.
command-appointments-none = Det finns inga sådana bokningar.
command-appointments-watching = Mappen { $folder } bevakas. Stoppa med Ctrl-C.
command-booking-booked = bokad
command-booking-arrived = har kommit
command-booking-cancelled = avbokad
command-check-in-how = Ange antingen en kod eller --service och --time; --fallback behöver också --time.
command-check-in-open = { $at }: du kan anmäla dig.
command-check-in-later = { $at }: anmälan öppnar kl. { $opens }.
command-column-id = id
command-column-time = tid
command-column-desk = disk eller profil
command-column-code = kod
command-column-source = från
command-column-state = läge
command-column-number = nummer
command-folder-away = Mappen kan inte läsas: { $why }. Försöker igen.
command-out-unreadable = ”{ $told }” är varken en fil i en mapp som finns eller en adress som börjar med http:// eller https://.
command-ticket-booked = Bokad tid
refused-file-unreadable = Filen { $file } kan inte läsas: { $why }.
refused-folder-missing = Det finns ingen mapp { $folder }.
command-column-from = första
command-column-to = sista
command-column-numbers = nummer
command-column-printed = utskrivna
command-column-taken = togs
command-column-language = språk
command-column-errand = ärende
command-column-word = kontrollord
command-column-ahead = före
command-column-about = ungefär kl.
command-column-why = varför här i ordningen
command-state-waiting = väntar
command-state-called = kallad
command-state-serving = betjänas
command-state-served = betjänad
command-state-missed = kom inte
command-state-held = pausad
command-clock-unreadable = ”{ $told }” är inget klockslag. Skriv det som 10:15.
command-struck = { $n ->
    [0] Inget nummer ströks.
    [one] { $numbers } ströks.
   *[other] { $n } nummer ströks: { $numbers }.
 }
command-struck-left = { $n ->
    [one] { $numbers } lämnades orört: det väntar inte längre.
   *[other] { $n } nummer lämnades orörda: { $numbers }. De väntar inte längre.
 }
command-reprint-printed = { $number } skrevs ut igen: { $kiosk }.
command-reprint-not_printed = { $number } kunde inte skrivas ut: { $kiosk }. Kontrollera papperet eller välj en annan automat: --kiosk
command-reprint-unknown = Det är oklart om { $number } skrevs ut: { $kiosk }. Titta efter vid automaten innan du skriver ut igen.
command-reprint-expired = { $kiosk } svarade inte inom en minut, så { $number } skrivs inte ut. Kontrollera att automaten är på.
command-column-field = fält
command-column-deleted = raderas
command-column-day = dag
command-column-tickets = nummer
command-column-moved = skickade hit / vidare
command-column-served = betjänade
command-column-missed = kom inte
command-column-expired = aldrig kallade
command-column-open = pågår
command-column-waits = väntan: hälften / 90 % / längst
command-column-service-times = vid disken: hälften / 90 % / längst
command-column-told-by = källa
command-report-journal = journal
command-report-figures = siffror
command-report-none = Ingen tog ett nummer de här dagarna.
command-report-backwards = Den första dagen kommer efter den sista.
command-either-day = Ange antingen en dag eller en första och en sista.
command-either-before = Ange antingen en dag eller ett antal dagar.
command-forgot-removed = Raderat: { $tickets } nummer, { $bookings } bokningar, { $entries } journalrader.
command-forgot-kept = { $day } får vara kvar: { $numbers } ska ännu betjänas eller har just betjänats.
command-privacy-intro = { $centre } frågar inte efter någons namn, adress, telefonnummer eller personbeteckning. Det här är allt som lagras.
command-privacy-until-day = när dagen är slut; för ett nummer som gäller längre, i slutet av den dag då det är avklarat
command-privacy-until-kept = efter { $days } dagar, då bara siffror per timme blir kvar
command-privacy-until-next = när nästa uppgift ersätter den
command-privacy-until-stays = blir kvar: säger inget om någon besökare
command-privacy-why-key = skiljer raderna åt
command-privacy-why-day = vilken dag det hör till
command-privacy-why-language = språket som besökaren kallas på
command-privacy-why-times = när besökaren kom, kallades och betjänades: köns ordning och väntetider
command-privacy-why-visit = vilka nummer och händelser som hör ihop
command-privacy-why-number = numret på kölappen
command-privacy-why-service = tjänsten
command-privacy-why-errand = ärendet som valdes vid automaten
command-privacy-why-state = hur långt numret har kommit: väntar, kallat, betjänat
command-privacy-why-word = kontrollordet på kölappen, med vilket innehavaren hittar sitt nummer igen
command-privacy-why-code = koden på kölappen, med vilken innehavaren hittar sitt nummer igen
command-privacy-why-device = automaten eller disken som gav numret
command-privacy-why-place = platsen i kön
command-privacy-why-desk = disken som kallade
command-privacy-why-for-desk = den enda disk som får kalla
command-privacy-why-reason = regeln som numret kallades efter
command-privacy-why-booked = den bokade tiden
command-privacy-why-booking-code = koden i bokningsbrevet, för anmälan
command-privacy-why-booking-state = om den bokade besökaren har kommit
command-privacy-why-source = vilket system som skickade bokningen
command-privacy-why-undo = låter en disk ångra det den gjorde sist
command-privacy-why-once = ett dubbelt tryck ger inte två nummer
command-privacy-why-order = vad en automat eller skrivare ombads göra och hur det gick
command-privacy-why-order-of-events = i vilken ordning saker hände
command-privacy-why-event = vad som hände och när, för rapporter och skärmar
command-privacy-why-moved = varifrån och vart ett nummer skickades
command-privacy-why-notice = administratörernas meddelanden
command-privacy-why-clock = när klockan ställdes på demotid
command-privacy-why-numbering = nästa nummer i varje serie
command-privacy-why-mix = vems tur det är när en disk kallar turvis ur flera köer
command-privacy-why-closing = när en tjänst stängdes i förtid och hur det gick för dem som väntade
command-privacy-why-setting = det som alla program delar, till exempel demotid
command-column-class = klass
command-column-replayed = regel
command-column-called = kallade
command-column-median = hälften, min
command-column-ninety = 90 %, min
command-column-longest-minutes = längst, min
command-column-over-target = över målet
command-replay-day = Väntetider { $day }. Av { $calls } kallelser den dagen upprepas { $repeated } när dagen spelas upp med de nuvarande reglerna.
command-replay-recorded = som det blev
command-replay-present = uppspelad, nuvarande
command-replay-tried = uppspelad, att pröva
command-replay-all = alla tillsammans
command-replay-few = få
command-replay-few-means = ”{ $few }”: besökarna är för få för att siffran ska säga något.
command-column-call = kallas kl.
command-column-wait = väntan
command-column-ranges = beräknade
command-column-width = spann
command-about = ungefär { $n }
command-from-to = { $from }–{ $to }
command-minutes-from-to = { $from }–{ $to } min
command-forecast-thin = ingen beräkning: för få besökare den senaste tiden
command-forecast-unstaffed = ingen beräkning: ingen disk är bemannad just nu
command-forecast-unreliable = ingen beräkning: för många av de senaste stämde inte
command-forecast-last = troligen den sista som hinner kallas före stängning
command-forecast-at_risk = hinner troligen inte kallas före stängning
command-forecast-no-calls = Inga nummer kallades de här dagarna.
command-seat-open = { $desk } är öppen.
command-seat-open-for = { $owner } är vid disk { $desk }.
command-seat-paused = { $desk } har paus tills du avslutar den.
command-seat-paused-until = { $desk } har paus. Kallar igen { $until }.
command-seat-closed = { $desk } är ledig.
command-seat-state-open = öppen
command-seat-state-paused = paus
command-seat-state-closed = stängd
command-column-seat = disk
command-column-owner = vem
command-column-since = sedan
command-unstaffed = { $service }: ingen vid diskarna sedan { $since }. I kö: { $waiting }, planerade diskar: { $planned }.
command-seat-paused-long = { $desk } har haft paus sedan { $since }.
command-tended-by-another = Ett annat program sköter det. Fråga igen efter { $next }.
command-simulate-day-unknown = Det finns ingen dag ”{ $told }”. Välj busy (livlig) eller quiet (lugn).
command-simulate-begins = { $centre }, { $day }: { $visits } besökare kommer, { $booked } tider är bokade, { $desks } diskar öppnar.
command-simulate-progress = { $at } · { $tickets } nummer · { $served } betjänade
command-simulate-came = { $visits } besökare kom, { $checked_in } av dem till någon av de { $booked } bokade tiderna.
command-column-turned-away = utan nummer
command-door-unstaffed = öppet, ingen vid diskarna
command-door-closes-early = stängt i förtid
command-desk-expired = { $number } gäller inte längre: dagen är slut.
command-undone = { $number }: { $state ->
    [waiting] väntar igen
    [called] är kallat igen
    [serving] betjänas igen
    [held] är pausat igen
    [missed] har igen läget ”Kom inte”
   *[other] är som förut
 }.
command-need-more_time = Behöver mer tid: räkna med det.
command-need-no_hearing = Hör inte kallelsen: vinka eller visa numret.
command-need-no_sight = Ser inte kallelsen: gå och möt besökaren.
command-need-come_to_me = Ber om att bli hämtad: gå till väntrummet.
command-appointments-refused = { $file }: inget sparades.
command-check-in-none = { $service }: inga fler besökare med bokad tid väntas i dag.
command-day-unreadable = ”{ $told }” är inget datum. Skriv det som 2026-11-24.
command-out-away = { $out } tar inte emot händelser: { $why }. Försöker igen om { $seconds } s; inget går förlorat.
command-state-cancelled = annullerad
command-state-expired = gäller inte längre
command-visit-next = Nästa är { $number }. Vänta här: { $place }.
command-unclaimed-none = Det finns inga nummer där besökaren har uteblivit.
command-found-none = Inget nummer som ännu gäller togs vid den tiden. Pröva ett längre tidsspann: --within 30
command-reprint-none = { $kiosk } har inte svarat än. { $number } skrivs ut om automaten svarar inom en minut.
command-column-purpose = ändamål
command-column-cancelled = annullerade
command-report-error = Källa ”siffror”: väntetiden och tiden vid disken kan avvika ±{ $percent } %.
command-forgot = { $days ->
    [0] Före { $before } finns inget att radera.
    [one] Uppgifterna för { $first } är raderade: bara siffror per timme finns kvar.
   *[other] Uppgifterna för { $days } dagar, { $first } – { $last }, är raderade: bara siffror per timme finns kvar.
  }
command-privacy-why-class = förtursklass, om servicetorget har sådana
command-privacy-why-walking = kallas inte förrän besökaren har hunnit gå från den förra disken
command-privacy-why-call = vilken kallelse skärmarna visar senast
command-privacy-why-note = personalens motivering när ett nummer kallades före sin tur
command-privacy-why-slip = om kölappen skrevs ut
command-privacy-why-due = hur länge numret är pausat eller gäller
command-privacy-why-order-payload = exakt vad den ombads göra, till exempel vilken kölapp som skrivs ut igen
command-privacy-why-version = det publicerade servicetorget och dess filer
command-privacy-why-forgotten = att uppgifterna för en dag har raderats
command-privacy-why-figures = anonyma antal och väntetider per timme; grupper på färre än fem besökare särskiljs inte
command-privacy-why-lease = vilka diskar som är i bruk, pausade eller stängda
command-privacy-why-owner = vem som sitter vid en disk, enligt diskens program
command-privacy-why-steward = vilket program som bevakar tidsfristerna
command-privacy-why-health = hur varje enhet fungerar
command-column-silent = utan beräkning
command-column-held = stämde
command-column-off = avvikelse
command-column-mean-held = medeltid × plats: stämde
command-column-mean-off = avvikelse
command-column-last-held = senaste väntan: stämde
command-column-last-off = avvikelse
command-forecast-hidden = { $service }: för många av de senaste beräkningarna stämde inte, så inga visas för besökarna.
command-seat-state-vanished = ingen kontakt
command-seat-alone = { $number } har kallats till disk { $desk }, men ingen är där. Lägg tillbaka numret med: vuoro send-back { $desk }
command-closed-early = { $service } har stängt i förtid. Stängningen slutar { $until }. { $then ->
    [move] Flyttade: { $count }.
    [release] Borttagna ur kön: { $count }.
    [serve] De som väntar får hjälp.
   *[none] { "" }
}
command-reopened = { $service } har öppnat igen enligt öppettiderna.
command-tended = Det som skulle göras är gjort. Nästa: { $next }.
command-tended-nothing = Inget servicetorg har publicerats, så det finns inget att sköta.
command-simulate-follows = Alla servicetorgets program går på demotid. Avsluta dagen med Ctrl-C.
command-simulate-stopped = Stoppat { $at }. Allt som hände fram till dess finns kvar i databasen.
command-simulate-took = { $operations } åtgärder på { $seconds } s: { $rate } per sekund.
command-called-withdrawn = återkallat
command-desk-held-past = { $service } stänger innan pausen är slut, { $at }.
command-printer-none = Ingen skrivare är ansluten till den här datorn. En nätverksskrivare skriver själv ut sin adress när du startar den med matningsknappen nedtryckt.
command-printer-column-address = adress
command-printer-column-name = namn
command-printer-perhaps = serieport, kanske en skrivare
command-printer-ready = { $address }: klar.
command-printer-paper-low = { $address }: klar, men papperet håller på att ta slut. Ha en ny rulle till hands.
command-printer-paper-out = { $address }: papperet är slut. Byt rulle.
command-printer-cover-open = { $address }: locket är öppet. Stäng det.
command-printer-offline = { $address }: svarar inte. Kontrollera strömmen och kabeln.
command-printer-no-clear = Dess minne kan inte tömmas: efter ett fel kan en gammal lapp skrivas ut senare.
command-privacy-why-blocked = vilka hissar, trappor och dörrar som är ur bruk, så att ingen visas dit
command-route = { $goal }: { $minutes } min, { $metres } m. { $count ->
    [one] Våning { $floors }.
   *[other] Våningar { $floors }.
}
command-route-step-free = Vägen har varken trappor eller rulltrappor.
command-route-steps = Vägen har trappor eller rulltrappor.
command-route-shut = Ur bruk just nu: { $names }.
command-blocked = { $name } är ur bruk tills vidare.
command-blocked-until = { $name } är ur bruk. Kan användas igen { $until }.
command-unblocked = { $way } kan användas igen.
command-blocked-none = Inget är ur bruk.
command-column-floor = våningar
command-column-out-since = ur bruk sedan
command-column-out-until = till
command-printer-column-fault = fel
command-printer-column-value = värde
command-plan-floor = våning { $floor }
command-plan-find = I JOSM hoppar Ctrl+J till ett läge. En sökning (Ctrl+F) efter ”id 12” hittar ett element.
command-plan-faults = { $faults ->
    [one] 1 fel
   *[other] { $faults } fel
}, { $warnings ->
    [one] 1 anmärkning
   *[other] { $warnings } anmärkningar
}.
command-plan-sound = Planritningen är i ordning. Våningar: { $levels }. Platser: { $spots }, dörrar: { $doors }.
command-privacy-why-needs = vilken hjälp besökaren bad om, till exempel en hinderfri väg
command-need-step_free = Behöver en hinderfri väg: ge mer tid att komma.
command-printer-unknown = { $address }: uppger inte sitt läge. Prova en testsida: vuoro printer test.
command-printer-tested = Testsidan skrevs ut. Kontrollera att linjalen når båda kanterna, att de grå fälten saknar vita ränder och att varje språk går att läsa.
command-column-key = id

## common

common-moment = { $day } kl. { $time }
common-language = Språk
common-still-there = Är du kvar?
common-starts-again =
    { $seconds ->
        [one] Skärmen återgår till början om 1 sekund.
       *[other] Skärmen återgår till början om { $seconds } sekunder.
    }
common-go-on = Fortsätt
common-demo-time = Demotid

## desk

desk-next = Nästa
desk-arrived = Har kommit
desk-recall = Kalla igen
desk-missed = Kom inte
desk-done = Klar
desk-back = Tillbaka till kön
desk-give = Ge ett nummer
desk-leave = Stäng
desk-key-space = Mellanslag
desk-key-escape = Esc

desk-next-call = Kallar den första i kön
desk-next-serving = Avslutar { $number } och kallar nästa
desk-next-serving-last = Avslutar { $number }. Ingen annan väntar
desk-next-called = { $number } har inte kommit än
desk-next-nobody = Ingen väntar
desk-next-away = Ingen kontakt just nu
desk-next-busy = Ett ögonblick

desk-empty = Ingen besökare vid disken
desk-empty-waiting =
    { $waiting ->
        [0] Ingen väntar.
        [one] 1 besökare väntar.
       *[other] { $waiting } besökare väntar.
    }

desk-called-for = Kallades för { $time } sedan
desk-served-for = Har betjänats i { $time }
desk-begins-in = Börjar av sig själv om { $time }
desk-begins-now = Börjar nu av sig själv
desk-estimated = Uppskattad starttid
desk-called-times = Kallad { $n } gånger
desk-waited = Väntade { $minutes } min
desk-word = Kontrollord { $word }
desk-slip-none = Lappen skrevs inte ut
desk-slip-unknown = Lappen skrevs kanske inte ut
desk-why-oldest =
    { $heads ->
        [one] Först i kön
       *[other] Har väntat längst i { $heads } köer
    }
desk-why-longest_wait = Över väntegränsen, därför först
desk-why-mix = Tjänstens tur i fördelningen
desk-why-target = Längst väntetid i förhållande till målet
desk-why-others_empty = Ingen väntar i de andra köerna
desk-why-chosen = Kallad före sin tur

desk-queues = Köer
desk-queues-more = Dessutom: { $queues }
desk-tab-waiting = Väntar
desk-tab-called = Kallade
desk-tab-missed = Kom inte
desk-queue-longest = Längst { $minutes } min
desk-queue-over = Längst { $minutes } min, gräns { $target } min
desk-queue-calm = Ingen väntar
desk-queue-counted =
    { $waiting ->
        [one] 1 besökare väntar
       *[other] { $waiting } besökare väntar
    }
desk-door-closed = Stängt
desk-door-numbers_early = Öppnar snart
desk-door-no_more_numbers = Inga fler nummer i dag
desk-minutes = { $minutes } min
desk-none-waiting = Ingen väntar.
desk-none-called = Du har inte kallat någon i dag.
desk-none-missed = Alla som kallats har kommit.

desk-state-called = Kallad
desk-state-serving = Vid disken
desk-state-served = Betjänad
desk-state-missed = Kom inte
desk-state-waiting = I kön igen
desk-state-held = Pausad
desk-state-cancelled = Annullerad
desk-state-expired = Gäller inte längre

desk-ask = Kom { $number }?
desk-ask-says = Kallades för { $time } sedan men är inte markerad som kommen.
desk-ask-arrived = Betjäningen börjar
desk-ask-missed = Kallar sedan nästa
desk-ask-recall = Väntar lite till

desk-give-title = Ge ett nummer vid disken
desk-give-says = Det här går också när inga fler nummer ges i entréhallen.
desk-give-service = Tjänst
desk-give-language = Besökarens språk
desk-given = Besökarens nummer är { $number }
desk-given-says = { $service }. Kontrollord { $word }. Skriv upp båda åt besökaren: ingen kölapp skrivs ut.

desk-nobody = Ingen väntar.
desk-returned = { $number } är i kön igen.
desk-away = Kontakten med kön bröts kl. { $time }
desk-away-says = Du ser läget just då. Inget kan kallas eller markeras nu. Arbetet fortsätter här av sig självt när kontakten är tillbaka.
desk-away-act = Inte gjort: det finns ingen kontakt med kön.
desk-unsure = ”{ $action }” bekräftades inte
desk-unsure-says = Kontakten bröts. När den är tillbaka ser du här vad som hann ske.
desk-fault = Det gick inte. Försök igen. Om det händer på nytt, kontakta administratören.
desk-demo = Demotid
desk-why-appointment = Den bokade tiden är inne
desk-why-ahead_of_time = Ingen annan väntar: kallad i förtid
desk-why-class_mix = Klassens tur i fördelningen
desk-waiting-title = Ingen kontakt med kön
desk-waiting-says = Du kan inte kalla någon ännu. Inget har gått förlorat. Arbetet börjar här av sig självt när kontakten är tillbaka.

## fault

fault-did-you-mean = Menade du ”{ $likely }”?

fault-folder-missing = Mappen finns inte.
fault-folder-missing-mend = Ange sökvägen till mappen med centre.toml.
fault-folder-is-file = Det här är en fil, inte en mapp.
fault-folder-is-file-mend = Ange sökvägen till mappen med centre.toml.
fault-main-file-missing = Det finns ingen { $name } i mappen.
fault-main-file-missing-mend = Ange sökvägen till ett servicetorgs mapp eller skriv { $name }.
fault-file-missing = Filen finns inte.
fault-file-missing-mend = Ange sökvägen till en fil som finns.
fault-file-too-large = Filen är större än { $megabytes } MB.
fault-file-too-large-mend = Gör den mindre eller ta bort den ur mappen.
fault-file-unreadable = Filen går inte att läsa: { $reason }.
fault-file-unreadable-mend = Skaffa läsrätt eller ta bort filen ur mappen.
fault-not-utf-8 = Filen är inte skriven i UTF-8.
fault-not-utf-8-mend = Spara den på nytt med teckenkodningen UTF-8.
fault-toml-broken = Det här är inte TOML: { $reason }.
fault-toml-broken-mend = Se efter om det saknas ett citattecken, en parentes eller ett likhetstecken på den här eller föregående rad.
fault-toml-too-deep = Listor eller grupper ligger för djupt inuti varandra.
fault-toml-too-deep-mend = Skriv filen på samma sätt som i exempelmappen.
fault-key-twice = ”{ $key }” finns också i { $other }.
fault-key-twice-mend = Behåll den i bara den ena filen.

fault-key-unknown = Här finns ingen inställning som heter ”{ $key }”.
fault-key-unknown-mend = Här finns: { $known }.
fault-key-missing = ”{ $key }” saknas.
fault-key-missing-mend = Lägg till en rad som börjar med ”{ $key } =”.
fault-not-text = Här ska stå en text.
fault-not-text-mend = Sätt den inom citattecken.
fault-not-whole-number = Här ska stå ett heltal.
fault-not-whole-number-mend = Skriv bara siffror, utan citattecken.
fault-not-number = Här ska stå ett tal.
fault-not-number-mend = Skriv siffror, med punkt för decimaler och utan citattecken.
fault-not-yes-or-no = Här ska stå true eller false.
fault-not-yes-or-no-mend = Skriv true eller false, utan citattecken.
fault-not-list = Här ska stå en lista.
fault-not-list-mend = Sätt den inom hakparenteser eller skriv [[…]] ovanför varje del.
fault-not-table = Här ska stå en grupp inställningar.
fault-not-table-mend = Skriv en rad för varje, till exempel name.sv = "Bibliotek".
fault-not-time = ”{ $written }” är inte ett klockslag.
fault-not-time-mend = Skriv det inom citattecken, till exempel "15:30".
fault-empty = Det här är tomt.
fault-empty-mend = Skriv åtminstone en sak här.
fault-too-long = Texten är längre än { $limit } tecken.
fault-too-long-mend = Förkorta den.
fault-too-many = Här finns fler än { $limit }.
fault-too-many-mend = Ta bort några.
fault-too-small = ”{ $written }” är för litet: gränsen är { $limit }.
fault-too-small-mend = Välj ett större tal.
fault-too-large = ”{ $written }” är för stort: gränsen är { $limit }.
fault-too-large-mend = Välj ett mindre tal.
fault-not-one-of = ”{ $written }” är inte ett av alternativen.
fault-not-one-of-mend = Välj något av dessa: { $known }.
fault-not-id = ”{ $written }” duger inte som id.
fault-not-id-mend = Börja med en liten bokstav a–z; sedan små bokstäver, siffror, - och _, högst 40 tecken.
fault-not-language = ”{ $written }” är inte en språkkod.
fault-not-language-mend = Skriv till exempel fi, sv eller en.
fault-not-hue = ”{ $written }” är inte en färg.
fault-not-hue-mend = Skriv # och sex tecken, till exempel "#035391".
fault-not-letter = ”{ $written }” är inte en stor bokstav.
fault-not-letter-mend = Välj en bokstav från A till Z.
fault-not-country = ”{ $written }” är inte en landskod.
fault-not-country-mend = Skriv två stora bokstäver, till exempel "FI".
fault-not-printer = ”{ $written }” är inte en skrivares adress.
fault-not-printer-mend = Börja med network://, usb://, serial://, file:// eller cups://.
fault-not-database = ”{ $written }” är inte en databas adress.
fault-not-database-mend = Börja med sqlite:/// eller postgresql://.
fault-unfit = Det här passar inte här: { $reason }.
fault-unfit-mend = Skriv det på samma sätt som i exempelmappen.

fault-id-twice = Id:t ”{ $id }” används två gånger.
fault-id-twice-mend = Ge den ena ett annat id.
fault-unknown-places = Det finns ingen plats ”{ $id }”.
fault-unknown-places-mend = Kända platser: { $known }.
fault-unknown-services = Det finns ingen tjänst ”{ $id }”.
fault-unknown-services-mend = Kända tjänster: { $known }.
fault-unknown-series = Det finns ingen nummerserie ”{ $id }”.
fault-unknown-series-mend = Kända serier: { $known }.
fault-unknown-profiles = Det finns ingen profil ”{ $id }”.
fault-unknown-profiles-mend = Kända profiler: { $known }.
fault-unknown-desks = Det finns ingen disk ”{ $id }”.
fault-unknown-desks-mend = Kända diskar: { $known }.
fault-listed-twice = ”{ $id }” står två gånger i listan.
fault-listed-twice-mend = Ta bort den ena.
fault-fallback-itself = Tjänsten hänvisar besökarna till sig själv.
fault-fallback-itself-mend = Ange en annan tjänst eller ta bort raden.
fault-time-zone = Det finns ingen tidszon ”{ $written }”.
fault-time-zone-mend = Skriv ett IANA-namn, till exempel "Europe/Helsinki".
fault-country-unknown = Inga helgdagar är kända för landet ”{ $written }”.
fault-country-unknown-mend = Skriv en landskod, till exempel "FI".
fault-hours = Öppettiderna går inte att förstå från och med ”{ $near }”.
fault-hours-mend = Skriv dem så här: "Mo-Fr 08:00-16:00; PH off".
fault-icon-missing = Det finns ingen bild ”{ $icon }” i mappen icons.
fault-icon-missing-mend = Lägg till filen eller ange en som finns där.
fault-hue-pale = { $hue } är för ljus: kontrasten mot vitt är { $contrast }:1, minst { $least }:1 behövs.
fault-hue-pale-mend = Välj en mörkare färg.
fault-label-twice = Två diskar har skylten ”{ $label }”.
fault-label-twice-mend = Ge varje disk en egen skylt, så att besökaren hittar rätt.

fault-letter-twice = Bokstaven { $letter } hör redan till serien ”{ $other }”.
fault-letter-twice-mend = Välj en annan bokstav.
fault-range-backwards = Intervallet slutar på { $last } innan det börjar på { $first }.
fault-range-backwards-mend = Skriv det mindre talet först.
fault-ranges-overlap = Intervallen { $one } och { $other } har gemensamma nummer.
fault-ranges-overlap-mend = Låt det ena sluta innan det andra börjar.
fault-ranges-small = Intervallen rymmer { $declared } nummer, men den livligaste dagen kräver { $wanted }.
fault-ranges-small-mend = Lägg till ett intervall; annars fortsätter numren med fyra siffror.
fault-hundred-shared = Numren börjar på samma hundratal som i serien ”{ $other }” ({ $first }), och enbart bokstäver är svåra att skilja åt i tal.
fault-hundred-shared-mend = Börja den här serien på ett annat hundratal.
fault-series-unused = Ingen tjänst använder serien ”{ $id }”.
fault-series-unused-mend = Ta bort den eller ange den för en tjänst.
fault-series-missing = Tjänsten ger könummer men har ingen nummerserie.
fault-series-missing-mend = Lägg till en rad som börjar med ”series =”, eller raden ”gives_numbers = false”.
fault-waiting-place-missing = Tjänsten ger könummer men har inget väntrum.
fault-waiting-place-missing-mend = Lägg till en rad som börjar med ”waiting_place =”.
fault-waiting-place-without-lobby = Ingen skärm vid ”{ $place }” visar den här tjänstens kallelser.
fault-waiting-place-without-lobby-mend = Välj ett väntrum med skärm eller lägg till tjänsten på den skärmen.
fault-nobody-serves = Tjänsten ger könummer, men ingen disk har hand om den.
fault-nobody-serves-mend = Lägg till ”{ $id }” i en disks profil.
fault-on-no-kiosk = Tjänsten ger könummer, men ingen automat visar den.
fault-on-no-kiosk-mend = Lägg till ”{ $id }” bland en automats tjänster.

fault-public-name-missing = En diskret tjänst behöver ett neutralt namn för lappar och skärmar.
fault-public-name-missing-mend = Lägg till rader som börjar med ”public_name.”, en för varje språk.
fault-public-name-own = Bara den här tjänsten har det här namnet utåt, så namnet avslöjar den.
fault-public-name-own-mend = Använd namnet på en öppen tjänst med samma serie.
fault-series-not-shared = Bara diskreta tjänster använder serien, så bokstaven avslöjar dem.
fault-series-not-shared-mend = Ange serien för en tjänst som vem som helst kan besöka.
fault-name-shown = ”{ $text }” avslöjar en diskret tjänst genom ordet ”{ $word }”.
fault-name-shown-mend = Välj neutrala ord, till exempel ”Mottagning B”.

fault-translation-missing = Texten saknas på språket ”{ $language }”.
fault-translation-missing-mend = Lägg till den på det språket.
fault-language-without-texts = Skärmarna har inga texter på språket ”{ $language }”.
fault-language-without-texts-mend = Lägg till filen languages/{ $language }.ftl eller ta bort språket.
fault-voice-language = Röstens språk ”{ $language }” är inte ett av servicetorgets språk.
fault-voice-language-mend = Välj ett av servicetorgets språk.
fault-catalogue-name = ”{ $written }” är inte en språkkod.
fault-catalogue-name-mend = Ge filen namn efter språket, till exempel et.ftl.
fault-text-broken = Det här är inte Fluent: ”{ $key }”.
fault-text-broken-mend = Skriv ”nyckel = text” och dra in raderna som följer.
fault-text-twice = Nyckeln ”{ $key }” finns två gånger i filen.
fault-text-twice-mend = Ta bort den ena.
fault-text-unknown = Ingen skärm använder en text som heter ”{ $key }”.
fault-text-unknown-mend = Jämför nyckeln med produktens engelska texter.
fault-text-missing = { $count ->
    [one] En text saknas: { $some }.
   *[other] { $count } texter saknas, bland dem { $some }.
}
fault-text-missing-mend = De visas på engelska tills de läggs till.
fault-placeholder-unknown = Texten ”{ $key }” innehåller ”{ $placeholder }”, som den inte får något värde för.
fault-placeholder-unknown-mend = Använd namnen i produktens engelska text.
fault-placeholder-missing = I texten ”{ $key }” saknas ”{ $placeholder }”.
fault-placeholder-missing-mend = Jämför den med produktens engelska text.
fault-unknown-classes = Klassen ”{ $id }” finns inte.
fault-unknown-classes-mend = Kända klasser: ordinary, appointment, { $known }.
fault-class-reserved-mend = Ge klassen ett annat id.
fault-fallback-without-numbers = Besökarna hänvisas till ”{ $id }”, som inte ger nummer.
fault-fallback-shut = { $moment } är den här tjänsten öppen, men ”{ $id }”, dit besökarna hänvisas, är stängd.
fault-trial-empty = Filen anger ingen profil att pröva.
fault-trial-empty-mend = Skriv en tabell, till exempel [profiles.lab.policy], eller ange profilen med --profile.
fault-class-reserved = Klassen ”{ $id }” finns redan i varje fördelning.
fault-class-without-mix = Profilen ”{ $id }” har inga klasser: alla väntar på samma sätt.
fault-class-without-mix-mend = Ange hur kallelserna fördelas, till exempel class_mix = {"{"} priority = 2, ordinary = 1 {"}"}.
fault-fallback-without-numbers-mend = Ange en tjänst som ger nummer.
fault-fallback-shut-mend = Ange en tjänst som är öppen alltid när den här är det, eller ändra öppettiderna.
fault-slip-block-missing = ”{ $id }” saknas på nummerlappen: utan den kan besökaren inte använda sitt nummer.
fault-slip-block-missing-mend = Lägg till ”{ $id }” i listan ”blocks”.

## kiosk

kiosk-question = Vilken tjänst behöver du?
kiosk-my-number = Mitt nummer
kiosk-my-number-says = Har du redan ett nummer? Se din plats i kön eller annullera numret.
kiosk-back = Tillbaka

kiosk-moment =
    { $days ->
        [0] i dag kl. { $time }
        [1] i morgon kl. { $time }
       *[other] { $weekday ->
            [1] på måndag kl. { $time }
            [2] på tisdag kl. { $time }
            [3] på onsdag kl. { $time }
            [4] på torsdag kl. { $time }
            [5] på fredag kl. { $time }
            [6] på lördag kl. { $time }
           *[7] på söndag kl. { $time }
        }
    }
kiosk-moment-date = den { $date } kl. { $time }
kiosk-opens = Öppnar { $moment }
kiosk-line-open = Öppet till kl. { $time }
kiosk-line-open-now = Öppet nu
kiosk-line-booked = Endast med tidsbokning
kiosk-line-early =
    Nummer ges redan
    Öppnar kl. { $time }
kiosk-line-closed = Stängt
kiosk-line-no-more = Inga fler nummer i dag
kiosk-line-both =
    { $open }
    { $waiting }
kiosk-waiting =
    { $n ->
        [0] Ingen kö
        [one] 1 väntar
       *[other] { $n } väntar
    }

kiosk-what = Vad gäller ditt ärende?
kiosk-take = Ta ett könummer
kiosk-taking = Ditt nummer är på väg
kiosk-closed-title = Stängt just nu
kiosk-no-more-title = Inga fler nummer i dag
kiosk-no-more-fallback = Om ärendet inte kan vänta, fråga här i dag:
kiosk-walk-in-title = Gå direkt in
kiosk-walk-in-says = Du behöver inget könummer.
kiosk-booked-title = Kom på din bokade tid
kiosk-booked-says = Säg till personalen att du har kommit. Du behöver inget könummer.
kiosk-booked-fallback = Har du ingen bokad tid? Fråga här:
kiosk-place = Här finns tjänsten
kiosk-waiting-place = Vänta här

kiosk-your-number = Ditt könummer
kiosk-ahead =
    { $n ->
        [0] Du är näst på tur
        [one] 1 person före dig
       *[other] { $n } personer före dig
    }
kiosk-taken = Taget kl. { $time }
kiosk-slip-coming = Din kölapp skrivs ut
kiosk-slip-printed = Ta din kölapp
kiosk-slip-missing = Kölappen skrevs inte ut
kiosk-slip-unsure = Kom det ingen kölapp?
kiosk-slip-write = Ditt nummer gäller. Skriv upp det eller ta en bild av skärmen.
kiosk-slip-keep = Skärmen i väntrummet visar när det är din tur.
kiosk-word = Kontrollord
kiosk-word-says = Med ditt nummer och det här ordet ser du din plats i kön på en automat.
kiosk-cancel = Fel tjänst? Annullera numret
kiosk-cancel-short = Annullera numret
kiosk-confirm-title = Annullera { $number }?
kiosk-confirm-says = Du ger upp din plats i kön.
kiosk-confirm-yes = Annullera numret
kiosk-confirm-no = Behåll numret

kiosk-find-number = Skriv ditt nummer
kiosk-find-scan = Eller visa koden på kölappen för läsaren.
kiosk-find-word = Skriv kontrollordet
kiosk-find-word-says = Det har fyra bokstäver och står på din kölapp.
kiosk-find-next = Fortsätt
kiosk-find-go = Sök mitt nummer
kiosk-find-erase = Radera
kiosk-finding = Ditt nummer söks

kiosk-found-waiting = Du står i kön
kiosk-found-waiting-says = Skärmen i väntrummet visar när det är din tur.
kiosk-found-called = Det är din tur
kiosk-found-called-says = Gå hit nu:
kiosk-found-serving = Du betjänas nu
kiosk-found-serving-says = Gå hit:
kiosk-found-missed = Du har redan blivit kallad
kiosk-found-missed-says = Är du här nu? Då får du en plats nära början av kön.
kiosk-found-served = Det här besöket är slut
kiosk-found-served-says = Om du har något annat ärende, ta ett nytt nummer.
kiosk-found-held = Ditt nummer är pausat
kiosk-found-held-says = Personalen kallar dig igen. Du behåller ditt nummer.
kiosk-found-cancelled = Numret är annullerat
kiosk-found-cancelled-says = Du står inte längre i kön.
kiosk-found-expired = Numret gäller inte längre
kiosk-found-expired-says = Ta ett nytt nummer på startsidan.
kiosk-come-back = Tillbaka till kön
kiosk-done = Avsluta
kiosk-next-visitor = Nästa besökare

kiosk-away = Kontakten med kön bröts kl. { $time }. Nummer kan inte ges nu. Tryck på en tjänst så ser du var den finns, och fråga personalen där.
kiosk-away-title = Nummer kan inte ges nu
kiosk-away-service = Det finns ingen kontakt med kön. Gå direkt till tjänsten och fråga personalen.
kiosk-away-short = Det finns ingen kontakt med kön just nu.
kiosk-trouble-title = Det kom inget nummer
kiosk-trouble-says = Du kan försöka igen: du får ändå bara ett nummer. Om det inte heller då kommer något, fråga personalen.
kiosk-trouble-away = Det finns ingen kontakt med kön just nu. Du kan försöka igen här när den är tillbaka, eller fråga personalen.
kiosk-trouble-short = Det gick inte. Försök igen om en stund eller fråga personalen.
kiosk-again = Försök igen
kiosk-again-away = Ingen kontakt
kiosk-gone = Den här tjänsten finns inte längre här. Välj på nytt på startsidan.
kiosk-start-title = God dag
kiosk-start-says = Tjänsterna visas här om ett ögonblick.
kiosk-start-away-title = Nummer kan inte ges nu
kiosk-start-away-says = Det finns ingen kontakt med kön. Gå till den tjänst du behöver eller fråga personalen. Tjänsterna kommer tillbaka hit av sig själva.
kiosk-closed-early-serve = Stängt i förtid i dag. Har du redan ett nummer får du ändå hjälp.
kiosk-closed-early-move = Stängt i förtid i dag. Har du redan ett nummer behåller du det och står nu i den här kön: { $to }.
kiosk-unstaffed = Det är ingen på plats just nu. Du kan ta ett nummer, men vi kan inte säga hur länge det dröjer.
kiosk-ticket-released = { $service } måste stänga i förtid i dag och vi hann inte hjälpa dig. Vi beklagar. Kom tillbaka när tjänsten är öppen igen.
kiosk-closed-early-release = Stängt i förtid i dag. Vi hinner inte längre hjälpa dem som redan har ett nummer. Vi beklagar.
kiosk-show-way = Visa vägen
kiosk-places-title = Vad letar du efter?
kiosk-shelf-previous = Föregående
kiosk-shelf-next = Nästa
kiosk-shelf-at = { $n } av { $of }
kiosk-way-minutes = Cirka { $n } min
kiosk-way-here = Du är redan framme
kiosk-way-same-floor = På den här våningen
kiosk-way-floors = Från våning { $from } till våning { $to }
kiosk-way-floor = Våning { $floor }
kiosk-way-seeking = Vägen visas om ett ögonblick
kiosk-way-lost = Vägen kan inte visas just nu. Fråga personalen.
kiosk-way-help = Visa var du får hjälp
kiosk-way-map = Karta: { $steps }
kiosk-way-map-only = Karta
kiosk-way-steps = Vägbeskrivning
kiosk-step-free-says = Undviker trappor och rulltrappor.
kiosk-place-floor = { $place }, våning { $floor }
kiosk-way-you = Du är här
kiosk-no-slips = Just nu kommer ingen papperslapp. Ditt nummer visas på skärmen.
kiosk-places-lost = Platserna kan inte visas just nu. Fråga personalen.
kiosk-find-place = Hitta rätt
kiosk-way-to = Vägen dit
kiosk-way-free = Hinderfri
kiosk-step-free = Hinderfri väg
kiosk-way-shut =
    { $n ->
        [one] Ur bruk just nu: { $names }. Den här vägen är en omväg.
       *[other] Ur bruk just nu: { $names }. Den här vägen är en omväg.
    }

## lobby

lobby-recent = Senast kallade
lobby-last = Senast kallad
lobby-again = Kallas igen
lobby-idle = Ditt nummer visas här när det är din tur.
lobby-demo-time = Demotid
lobby-stale-seconds =
    { $seconds ->
        [one] Uppgifterna är { $seconds } sekund gamla. Fråga personalen.
       *[other] Uppgifterna är { $seconds } sekunder gamla. Fråga personalen.
    }
lobby-stale-minutes =
    { $minutes ->
        [one] Uppgifterna är en minut gamla. Fråga personalen.
       *[other] Uppgifterna är { $minutes } minuter gamla. Fråga personalen.
    }
lobby-closed-early-serve = { $service } har stängt i förtid i dag. Alla som har ett nummer får hjälp.
lobby-unstaffed = { $service }: ingen är på plats just nu.
lobby-desk-paused = { $desk } har paus.
lobby-closed-early-move = { $service } har stängt i förtid i dag. Numren kallas nu i den här kön: { $to }.
lobby-closed-early-release = { $service } har stängt i förtid i dag. Vi hinner inte längre hjälpa dem som har ett nummer. Vi beklagar.
lobby-desk-paused-until = { $desk } har paus. Betjäningen fortsätter { $until }.
lobby-waiting-title = Numren kan inte visas här just nu
lobby-waiting-says = Skärmen har ingen kontakt med kön. Fråga personalen om din tur. Numren kommer tillbaka hit av sig själva.

## office

refused-may-not-choose = { $desk } kallar besökarna i tur och ordning. Här går det inte att kalla före kön.
refused-note-missing = Berätta med några ord varför den här besökaren går först.
refused-not-served-here = { $number } väntar på en annan tjänst än de som { $desk } betjänar.
refused-visitor-elsewhere = { $number } hör till en besökare som just nu är vid en annan disk. Kalla igen när det är klart.
refused-not-called-yet = { $number } har inte kallats än.
refused-base-not-latest = Mappen exporterades från version { $base }, men version { $latest } gäller. Exportera version { $latest }, gör ändringarna där och publicera den mappen.
refused-centre-without-files = { $centre }: uppgifterna har inte lästs från en mapp som de är. Läs in dem från mappen och publicera igen.
refused-database-address = ”{ $address }” är ingen databasadress. Ange postgresql://användare@server/namn, sqlite:///sökväg eller sökvägen till en fil.
refused-database-on-share = Databasen { $path } skulle ligga på en nätverksdisk, där SQLite förlorar data. Ange en mapp på datorns egen disk eller en postgresql://-adress.
refused-folder-not-empty = Mappen { $folder } är inte tom. Ange en ny mapp.
refused-no-numbers = { $service }: könummer ges inte.
refused-no-such-ticket = Numret hittades inte. Kontrollera numret och kontrollordet på din kölapp.
refused-nobody-here = Ingen är kallad till disk { $desk }. Kalla nästa först.
refused-nothing-published = Inget servicetorg har publicerats än. Publicera ett med: vuoro publish MAPP
refused-notice-over = Meddelandet skulle sluta innan det börjar. Välj en senare sluttid.
refused-still-called = { $number } har kallats men har inte kommit än. Välj först Har kommit, Kom inte eller Kalla igen.
refused-strands-tickets = { $count ->
    [one] En besökare har ännu ett nummer: { $what }. Den här versionen kan inte betjäna besökaren. Betjäna besökaren först, eller behåll { $what } i versionen.
   *[other] { $count } besökare har ännu nummer: { $what }. Den här versionen kan inte betjäna dem. Betjäna dem först, eller behåll { $what } i versionen.
}
refused-ticket-changed = { $number ->
    [none] Något ändrades under tiden. Titta igen och välj sedan.
   *[other] { $number } ändrades under tiden. Titta igen och välj sedan.
}
refused-ticket-of-another-day = { $number } är från en annan dag. Ta ett nytt nummer.
refused-too-many-tries = { $minutes ->
    [one] För många försök. Försök igen om 1 minut eller fråga personalen.
   *[other] För många försök. Försök igen om { $minutes } minuter eller fråga personalen.
}
refused-unknown-desk = Det finns ingen disk { $desk }.{ $meant ->
    [none] { "" }
   *[other] { " " }Menade du { $meant }?
}
refused-unknown-errand = { $service } har inget ärende { $errand }.{ $meant ->
    [none] { "" }
   *[other] { " " }Menade du { $meant }?
}
refused-unknown-language = Servicetorget har inte språket { $language }.{ $meant ->
    [none] { "" }
   *[other] { " " }Menade du { $meant }?
}
refused-unknown-lobby = Det finns ingen skärm { $lobby }.{ $meant ->
    [none] { "" }
   *[other] { " " }Menade du { $meant }?
}
refused-unknown-notice = Det finns inget meddelande { $notice } att ta bort.
refused-unknown-service = Det finns ingen tjänst { $service }.{ $meant ->
    [none] { "" }
   *[other] { " " }Menade du { $meant }?
}
refused-unknown-version = Det finns ingen version { $number }. Se: vuoro versions
refused-service-closed = { $service }: stängt just nu. Öppnar { $opens }.
refused-service-closed-for-now = { $service }: stängt just nu.
refused-no-more-numbers = { $service }: inga fler nummer i dag. Nummer ges igen { $opens }.
refused-no-more-numbers-for-now = { $service }: inga fler nummer i dag.
refused-ticket-waiting = { $number } väntar i kön. Kalla numret först.
refused-ticket-called = { $number } har kallats.
refused-ticket-serving = { $number } betjänas just nu.
refused-ticket-served = { $number } har redan betjänats.
refused-ticket-missed = { $number } kom inte när numret kallades. Numret kan tas tillbaka till kön.
refused-ticket-held = { $number } är pausat.
refused-ticket-cancelled = { $number } är annullerat.
refused-ticket-expired = { $number } gäller inte längre. Ta ett nytt nummer.
trouble-database-away = Ködatabasen { $address } kan inte nås: { $why }. Inget gick förlorat; allt fungerar igen när databasen svarar.
trouble-database-busy = Ködatabasen { $address } är upptagen: { $why }. Inget ändrades; försök igen.
trouble-database-folder = Mappen { $path } kan inte användas för databasen: { $why }. Gör den skrivbar eller välj en annan med --database.
trouble-disk-full = Disken för ködatabasen { $address } är full. Inget blev halvskrivet. Frigör utrymme och försök igen.
trouble-folder-write = Det går inte att skriva i mappen { $folder }: { $why }. Välj en annan mapp.
trouble-schema-newer = Databasen { $address } har skapats av en nyare version av Vuoro (tabeller { $found }; den här versionen känner till { $known }). Uppdatera programmet.
refused-too-early-to-miss = { $number } har inte hunnit komma än. ”Kom inte” går att välja om { $seconds ->
    [one] 1 sekund
   *[other] { $seconds } sekunder
 }.
refused-hold-too-long = Ett nummer kan pausas i 1–{ $most } minuter.
refused-at-other-desk = { $number } är vid en annan disk nu. Fråga där.
refused-for-other-desk = { $number } har skickats till { $desk }. Bara den disken kan kalla numret.
refused-transfer-nowhere = Ange vart besökaren ska: en tjänst, en disk eller båda.
refused-nothing-to-undo = Det finns inget att ångra.
refused-unknown-booking = Koden hittades inte. Jämför den med ditt brev, eller välj tjänsten och tiden du har bokat.
refused-booking-early = { $service }: din tid är { $booked }. Du kan anmäla dig från och med { $opens }.
refused-booking-late = { $service }: din tid var { $booked }. Det går inte längre att anmäla sig till den.{ $fallback ->
    [none] { " " }Fråga personalen.
   *[other] { " " }Ta ett nummer här: { $fallback }. Du får din plats enligt den bokade tiden.
}
refused-booking-cancelled = { $service }: tiden { $booked } är avbokad.{ $fallback ->
    [none] { " " }Fråga personalen.
   *[other] { " " }Om det är fel, ta ett nummer här: { $fallback }.
}
refused-no-booking-then = { $service }: ingen väntas { $booked }, eller så har alla redan anmält sig.{ $fallback ->
    [none] { " " }Fråga personalen.
   *[other] { " " }Välj en annan tid eller ta ett nummer här: { $fallback }.
}
refused-booking-arrived = Besökaren är redan här, nummer { $number }. Annullera numret vid en disk om det behövs.
refused-booking-cancelled-before = Bokning { $booking } är avbokad. Välj en annan.
refused-ticket-has-booking = { $number } hör redan till en bokning.
refused-unknown-booking-id = Det finns ingen bokning { $booking }. Se: vuoro appointments list
refused-import-not-text = Det här är ingen CSV-fil. Spara listan som CSV i UTF-8.
refused-import-too-large = Listan är för lång. Skicka högst { $most } rader.
refused-row-broken = Raden har fler celler än första raden, eller så är citattecknen inte stängda. Skriv en bokning per rad.
refused-row-time-unreadable = ”{ $told }” är ingen tid. Skriv den som 2026-11-24T10:00.
refused-row-time-gap = { $told } finns inte: klockan ställs fram den natten. Välj en annan tid.
refused-row-time-twice = { $told } kommer två gånger den natten. Lägg till tidsskillnaden, till exempel +02:00.
refused-row-time-past = { $told }: den dagen är över. Ta bort raden.
refused-row-time-far = Till { $told } är det mer än två år. Kontrollera året.
refused-row-code-unreadable = Koden kan inte läsas. Använd 3–64 tecken: bokstäver A–Z, siffror, - och _.
refused-row-code-twice = Två rader har samma kod men säger olika saker. Behåll den som stämmer.
refused-row-code-elsewhere = Koden hör redan till en bokning från { $source }. Ge en annan kod.
refused-kiosk-spent = Den här automaten ger inga fler nummer just nu. Be personalen om ett nummer.
refused-kiosk-spent-for = { $service }: den här automaten ger inga fler nummer just nu. Be personalen om ett nummer.
refused-already-waits-there = { $service }: du har redan nummer { $number }. Du behåller din plats i kön.
refused-visit-full = Du kan ha högst { $most } nummer samtidigt. Ta nästa när något av dem är klart.
refused-nothing-asked = Välj minst en tjänst.
refused-reprint-where = Nummer { $number } togs inte vid en automat. Välj vilken automat som ska skriva ut det.
refused-forget-today = { $day } är inte slut än. Välj en tidigare dag.
refused-day-not-recorded = Det finns inga registrerade besök den { $day }.{ $last ->
    [none] { "" }
   *[other] { " " }Den senaste registrerade dagen är { $last }.
}
refused-desk-paused = { $desk } har paus. Avsluta pausen först, kalla sedan.
refused-pause-too-long = En paus kan vara 1–{ $most } minuter.
refused-closing-over = Stängningen skulle sluta innan den börjar. Välj en senare tid.
refused-move-nowhere = { $service }: välj vilken tjänst besökarna flyttas till.
refused-move-to-itself = { $service }: besökarna står redan i den kön. Välj en annan tjänst.
refused-not-closed-early = { $service }: tjänsten har inte stängts i förtid.
refused-time-not-today = Tiden är en annan dag: { $booked }. Välj en tid som är i dag.
refused-nobody-comes = Ingen disk är öppen den { $day }. Välj en annan dag med --on.
refused-never-missed = { $number } kan inte se eller höra kallelsen, eller väntar på att bli hämtad. Gå till väntrummet eller pausa numret.
refused-desk-serves-other = { $desk } har inte hand om { $service }. Välj en annan disk eller ingen disk alls.
refused-nobody-serves-it = Ingen disk har hand om { $service }. Välj en annan tjänst.
refused-undo-too-late = Det är för sent att ångra: det måste göras inom { $seconds } sekunder.
refused-undo-overtaken = Det går inte att ångra: { $number } { $kind ->
    [taken] har getts ut sedan dess
    [called] har kallats sedan dess
    [recalled] har kallats igen sedan dess
    [arrived] har kommit till disken sedan dess
    [served] har betjänats sedan dess
    [missed] kom inte när numret kallades därefter
    [returned] har gått tillbaka till kön sedan dess
    [held] har pausats sedan dess
    [resumed] är tillbaka från pausen sedan dess
    [transferred] har skickats vidare sedan dess
    [cancelled] har annullerats sedan dess
    [expired] gäller inte längre
   *[other] har ändrats sedan dess
 }.
refused-no-fallback = { $service }: ingen annan tjänst ger nummer i stället. Fråga personalen.
refused-import-identity = Kolumnen ”{ $column }” kan avslöja vem som kommer. Inget sparades. Skicka bara de här kolumnerna: { $known }.
refused-import-identity-value = På rad { $line } verkar kolumnen ”{ $column }” innehålla ett namn, ett telefonnummer eller en personbeteckning. Inget sparades. Skicka bara koder som inte betyder något för andra.
refused-import-column-unknown = Kolumnen ”{ $column }” är okänd. Inget sparades. Skicka bara de här kolumnerna, var och en en gång, och ange dem på första raden: { $known }.
refused-import-column-missing = Kolumnen ”{ $column }” saknas. Ange den på första raden. Kända kolumner: { $known }.
refused-import-empty = Listan är tom. På första raden anges kolumnerna: time, service, desk, pool, code.
refused-row-service-unknown = Det finns ingen tjänst ”{ $told }”.{ $meant ->
    [none] { " " }Skriv id:t för en tjänst.
   *[other] { " " }Menade du { $meant }?
}
refused-row-service-unbookable = { $service } tar inte emot bokningar. Lägg till ett intervall för bokade besökare i nummerserien, eller skicka bokningarna till en annan tjänst.
refused-row-desk-unknown = Det finns ingen disk ”{ $told }”.{ $meant ->
    [none] { " " }Skriv id:t för en disk.
   *[other] { " " }Menade du { $meant }?
}
refused-row-desk-elsewhere = { $told } har inte hand om { $service }. Ange en disk som har det, eller ingen.
refused-row-pool-unknown = Det finns ingen profil ”{ $told }”.{ $meant ->
    [none] { " " }Skriv id:t för en profil.
   *[other] { " " }Menade du { $meant }?
}
refused-row-pool-elsewhere = Profilen { $told } har inte hand om { $service }. Ange en profil som har det, eller ingen.
refused-row-desk-and-pool = Raden har både en disk ({ $desk }) och en profil ({ $pool }). Ange bara den ena.
refused-is-this-for-you = Det har just tagits { $count } nummer i rad här. Är det här numret till dig? Välj i så fall en gång till.
refused-no-such-order = Det finns ingen utskriftsbegäran { $order }.
refused-desk-taken = { $owner } är redan vid { $desk }. Välj en annan disk eller be arbetsledaren frigöra den här.
refused-nobody-sits = { $desk }: ingen är på plats.
refused-closing-too-long = { $service }: tjänsten kan stängas högst till dagens slut. Ändra öppettiderna om du stänger för längre tid.
refused-move-to-closed = { $service } har också stängt i förtid. Välj en annan tjänst.
refused-unknown-then = ”{ $told }” går inte att välja. Välj serve, move eller release.
refused-tickets-alive =
    { $count ->
        [one] Ett nummer från den { $day } är fortfarande i bruk här.
       *[other] { $count } nummer från den { $day } är fortfarande i bruk här.
    } Simulera en annan dag med --on, använd en egen databas med --database eller lägg till --anyway.
refused-visitor-walking = { $number } är på väg från en annan disk. Du kan kalla numret om { $seconds ->
    [one] 1 sekund
   *[other] { $seconds } sekunder
 }.
refused-class-by-staff = Bara personalen kan ge klassen ”{ $name }”. Be personalen om ett nummer.
refused-booking-closed-early = { $service } har stängt i förtid i dag, så din tid { $booked } blir inte av.{ $fallback ->
    [none] { " " }Fråga personalen.
   *[other] { " " }Ta ett nummer här: { $fallback }. Du får din plats enligt den bokade tiden.
 }
refused-shut-today = { $service } kallar ingen mer i dag. Betjäna besökaren eller välj en annan tjänst.
refused-booking-of-another-time = { $number } gäller en annan tjänst eller tid än den här bokningen. Välj numrets egen bokning.
refused-unknown-need = Behovet ”{ $need }” finns inte.{ $meant ->
    [none] { "" }
   *[other] { " " }Menade du ”{ $meant }”?
 }
refused-unknown-class = Klassen ”{ $id }” finns inte.{ $meant ->
    [none] { "" }
   *[other] { " " }Menade du ”{ $meant }”?
 }
refused-printer-which = Ange vilken skrivare: en adress eller en automats id.
refused-printer-of-nothing = ”{ $told }” är varken en adress eller en automat med skrivare.
trouble-printer-model = Skrivarmodellen ”{ $model }” är okänd. Menade du { $meant }?
refused-no-start = Ange var vägen börjar.
refused-unknown-profile = Det finns ingen vägtyp { $profile }.{ $meant ->
    [none] { "" }
   *[other] { " " }Menade du { $meant }?
}
refused-not-blocked = { $way } är inte ur bruk.{ $meant ->
    [none] { "" }
   *[other] { " " }Menade du { $meant }?
}
refused-block-over = Den tiden har redan gått. Välj en senare tid.
refused-unknown-way = På planritningen finns ingen hiss, trappa, dörr eller yta { $way }.{ $meant ->
    [none] { " " }Se vad som finns: vuoro blocked --all
   *[other] { " " }Menade du { $meant }?
}
refused-no-such-place = Det finns ingen plats { $place } att visa vägen till.{ $meant ->
    [none] { " " }Se platserna: vuoro places
   *[other] { " " }Menade du { $meant }?
}
refused-no-plan = { $centre } har ingen planritning, så det går inte att visa vägen. Lägg floors.osm i servicetorgets mapp och publicera mappen.
trouble-printer-test-not-printed = { $address }: testsidan skrevs inte ut ({ $why }). Kontrollera läget: vuoro printer status.
trouble-printer-test-unknown = { $address }: testsidan skickades men skrivaren bekräftade den inte ({ $why }). Titta på papperet.
trouble-simulator-away = På port { $port } svarar ingen skrivarsimulator. Starta den: vuoro printer-simulator --control { $port }
trouble-simulator-order = Skrivarsimulatorn kan inte lyda: { $why }.

## plan
plan-too-large = Filen är större än { $megabytes } MB.
plan-too-large-mend = Spara bara den här byggnaden: ta bort det som ligger runt om och spara igen.
plan-broken-xml = Filen tar slut eller är skadad på rad { $line }, kolumn { $column }. Resten lästes inte.
plan-broken-xml-mend = Öppna den i JOSM och spara igen, eller ta den senaste hela kopian.
plan-not-osm = Det här är ingen OSM-fil.
plan-not-osm-mend = Spara ritningen i JOSM som en .osm-fil.
plan-doctype = Filen har en DOCTYPE, som ingen planritning behöver. Den lästes inte.
plan-doctype-mend = Öppna den i JOSM och spara igen.
plan-too-many-elements = Det finns fler än { $most } delar. Resten lästes inte.
plan-too-many-elements-mend = Behåll bara den här byggnaden i filen.
plan-node-nowhere = Den här noden saknar läge.
plan-node-nowhere-mend = Ta bort den eller hämta den på nytt.
plan-far-away = Det här ligger mer än { $metres } m från ritningens mitt och utelämnas, liksom allt annat så långt bort.
plan-far-away-mend = Ta bort det som inte hör till byggnaden.
plan-level-unreadable = Nivån ”{ $told }” går inte att läsa, så det här utelämnas.
plan-level-unreadable-mend = Skriv ett tal, som level=0, eller flera: 0;1 eller 0-2. Det som skyltarna visar hör hemma i level:ref.
plan-node-missing = Noder på den här linjen saknas i filen: { $count }.
plan-node-missing-mend = Hämta hela linjen på nytt eller rita det hörn som saknas.
plan-open-area = Ytans kontur är inte sluten. Den slöts med en rak linje.
plan-open-area-mend = Förena den sista noden med den första.
plan-one-point-way = Den här linjen har bara en punkt.
plan-one-point-way-mend = Ta bort den eller rita om den.
plan-self-crossing = Konturen korsar sig själv här. Bara den största delen används.
plan-self-crossing-mend = Flytta noderna så att konturen inte korsar sig själv någonstans.
plan-tangled = Den här linjen korsar sig själv på många ställen och utelämnas.
plan-tangled-mend = Rita om den i flera delar.
plan-too-many-corners = Det här har fler än { $most } hörn eller medlemmar och utelämnas.
plan-too-many-corners-mend = Rita det i flera delar.
plan-flat-area = Den här ytan omsluter ingenting och utelämnas.
plan-flat-area-mend = Ta bort den eller flytta isär hörnen.
plan-open-relation = Linjerna i den här multipolygonen sluter sig inte till en ring här.
plan-open-relation-mend = Lägg till den linje som saknas i relationen eller förena ändarna som möts här.
plan-member-missing = Linjer i den här relationen saknas i filen: { $count }.
plan-member-missing-mend = Hämta relationen med alla medlemmar eller ta bort dem ur den.
plan-nothing-drawn = Inget är ritat i filen.
plan-nothing-drawn-mend = Rita rum och korridorer med indoor=room och indoor=corridor, var och en med level.
plan-level-missing = Ingen nivå är angiven, så det här antas ligga på nivå 0.
plan-level-missing-mend = Lägg till level=….
plan-area-repeated = Det här är ritat på flera nivåer ({ $told }) och antas ha golv på var och en.
plan-area-repeated-mend = Skriv repeat_on om det är likadant på varje nivå. Ge en hall som är öppen uppåt bara golvets nivå.
plan-level-without-ref = Inget säger vad skyltar och hissknappar kallar nivå { $number }.
plan-level-without-ref-mend = Rita dess kontur med indoor=level, level={ $number } och level:ref, eller lägg till level:ref på dess ytor.
plan-level-ref-differs = Nivå { $number } har flera beteckningar: { $refs }.
plan-level-ref-differs-mend = Skriv samma level:ref överallt på den här nivån.
plan-id-twice = Även { $other } heter ”{ $id }”.
plan-id-twice-mend = Ge var och en sin egen kiosk:id. En sak på flera nivåer är ett enda element.
plan-door-beside-wall = Den här dörren är { $metres } m från närmaste vägg. Den flyttades dit.
plan-door-beside-wall-mend = Dra noden till väggen tills den blir en del av den.
plan-door-off-wall = Den här dörren sitter inte i någon vägg eller kontur.
plan-door-off-wall-mend = Dra den till rummets kontur eller ta bort den.
plan-one-way-unclear = Det är oklart åt vilket håll man går genom dörren, så båda tillåts.
plan-one-way-unclear-mend = Lägg till direction=… med riktningen i grader, öster är 90.
plan-lift-one-level = Den här hissen förbinder färre än två nivåer, så ingen hänvisas dit.
plan-lift-one-level-mend = Skriv alla dess nivåer, som level=0;1, och rita ett golv på var och en.
plan-stairs-one-level = Trappan, rulltrappan eller rampen förbinder färre än två nivåer, så ingen hänvisas dit.
plan-stairs-one-level-mend = Skriv båda nivåerna, som level=0;1, och låt vardera änden röra ett golv.
plan-stairs-direction-unclear = Det är oklart vilken ände av trappan som är uppe. Den första punkten antas vara nere.
plan-stairs-direction-unclear-mend = Lägg till incline=up eller incline=down längs linjen, eller level=… på noderna i båda ändarna.
plan-escalator-both-ways = Rulltrappans riktning är inte angiven, så båda tillåts.
plan-escalator-both-ways-mend = Skriv conveying=forward om den går längs linjen, annars conveying=backward.
plan-heading-unreadable = ”{ $told }” är ingen riktning.
plan-heading-reversed = Den som tittar på skärmen ”{ $id }” skulle stå i en vägg.
plan-heading-reversed-mend = Vrid kiosk:heading 180 grader: den säger åt vilket håll den som tittar på skärmen ser, inte åt vilket håll skärmen är vänd.
plan-width-unreadable-mend = Skriv meter, som width=0.9.
plan-many-more = Det finns många fler anmärkningar.
plan-many-more-mend = Åtgärda de här först och kontrollera sedan igen.
plan-place-missing = Platsen ”{ $id }” finns inte på planritningen.
plan-place-missing-mend = Lägg till kiosk:id={ $id } på den i ritningen.
plan-desk-missing = Disken ”{ $id }” finns inte på planritningen.
plan-desk-missing-mend = Lägg till kiosk:id={ $id } på den i ritningen.
plan-kiosk-missing = Automaten ”{ $id }” finns inte på planritningen.
plan-kiosk-missing-mend = Lägg till kiosk:id={ $id } på den i ritningen.
plan-lobby-missing = Kallelseskärmen ”{ $id }” finns inte på planritningen.
plan-lobby-missing-mend = Lägg till kiosk:id={ $id } på den i ritningen.
plan-id-misspelt = Servicetorget känner inte till ”{ $id }”.
plan-id-misspelt-mend = Menade du ”{ $likely }”? Skriv då kiosk:id={ $likely }.
plan-id-unknown = Servicetorget har ingen plats, disk eller skärm ”{ $id }”.
plan-id-unknown-mend = Lägg till den i servicetorget eller ta bort elementets kiosk:id.
plan-service-unknown = Servicetorget har ingen tjänst ”{ $id }”.
plan-service-unknown-mend = Skriv en tjänsts id i kiosk:service eller ta bort taggen.
plan-service-misspelt = Servicetorget har ingen tjänst ”{ $id }”.
plan-service-misspelt-mend = Menade du ”{ $likely }”? Skriv då kiosk:service={ $likely }.
plan-screen-without-heading = Inget säger åt vilket håll man tittar på skärmen ”{ $id }”, så ingen vägvisning kan börja med vänster eller höger.
plan-floor-differs = Platsen ”{ $id }” ligger här på våning { $drawn }, men servicetorget säger { $told }.
plan-floor-differs-mend = Flytta den till rätt nivå eller rätta våningen i centre.toml.
plan-name-missing = ”{ $name }” saknar namn på: { $languages }.
plan-name-missing-mend = Lägg till name:… för vart och ett av de här språken.
plan-name-bare = ”{ $name }” står utan språk, så alla får se det som det är.
plan-name-bare-mend = Lägg till name:… för { $languages }, också där namnet är detsamma.
plan-form-missing = Vägvisningen kan inte nämna ”{ $name }” i en naturlig mening.
plan-service-unreachable-mend = Följ vägen: saknas en dörr, är ett rum privat, är en korridor bruten, saknar en hiss en nivå?
plan-service-not-step-free-mend = Leta längs vägen efter trappor, dörrar smalare än 0,80 m, wheelchair=no och en hiss som saknas.
plan-desk-unreachable-mend = Följ vägen: saknas en dörr, är ett rum privat, är en korridor bruten?
plan-desk-not-step-free-mend = Leta längs vägen efter trappor, dörrar smalare än 0,80 m och wheelchair=no.
plan-desk-walk-short = Vägen från ”{ $place }” till disken ”{ $id }” tar { $seconds } s, men servicetorget räknar med { $told } s.
plan-desk-walk-short-mend = Skriv walk_seconds = { $seconds } eller mer i desks.toml, eller flytta disken till sin plats.
plan-desk-walk-short-step-free-mend = Skriv step_free_walk_seconds = { $seconds } eller mer i desks.toml.
plan-no-help-point = Planritningen visar ingen informationsdisk, så ingen kan hänvisas till hjälp.
plan-no-help-point-mend = Lägg till amenity=reception_desk eller tourism=information där man får hjälp.
plan-tiny-area = Den här ytan är bara { $area } m².
plan-tiny-area-mend = Ta bort den om den ritades av misstag.
plan-room-without-door = Rummet ”{ $name }” har ingen dörr.
plan-room-without-door-mend = Lägg till en nod med door=yes på konturen, eller skriv indoor=area om det saknar väggar.
plan-rooms-overlap = Det här rummet och { $other } delar { $area } m².
plan-rooms-overlap-mend = Flytta hörnen så att de bara delar en vägg.
plan-wall-in-doorway = En annan vägg slutar i den här dörröppningen.
plan-wall-in-doorway-mend = Flytta dörren längs väggen, bort från hörnet.
plan-spot-in-wall = Ingen kan stå vid ”{ $id }”: den ligger i en vägg, i ett hinder, i ett privat rum eller utanför alla ytor.
plan-spot-in-wall-mend = Flytta den dit där människor står.
plan-level-apart = Ingen hiss, trappa, rulltrappa eller ramp leder till våning { $floor }.
plan-width-unreadable = Bredden ”{ $told }” går inte att läsa och beaktas inte.
plan-heading-unreadable-mend = Skriv kiosk:heading=… i grader från norr, öster är 90: åt vilket håll den som tittar på skärmen ser.
plan-screen-without-heading-mend = Lägg till kiosk:heading=… i grader från norr, öster är 90: åt vilket håll den som tittar på skärmen ser.
plan-service-unreachable = Man kommer inte från automaten ”{ $kiosk }” till tjänsten ”{ $service }”.
plan-service-not-step-free = Från automaten ”{ $kiosk }” finns ingen hinderfri väg till tjänsten ”{ $service }”.
plan-desk-unreachable = Man kommer inte från väntplatsen ”{ $place }” till disken ”{ $id }”.
plan-desk-not-step-free = Från väntplatsen ”{ $place }” finns ingen hinderfri väg till disken ”{ $id }”.
plan-desk-walk-short-step-free = Den hinderfria vägen från ”{ $place }” till disken ”{ $id }” tar { $seconds } s, men servicetorget räknar med { $told } s.
plan-spot-unreachable = Man kommer inte från någon automat till ”{ $name }”.
plan-spot-unreachable-mend = Rita dörren dit, eller märk platsen med access=private om ingen ska gå dit.
plan-level-apart-mend = Lägg till den här nivån på de hissar, trappor och ramper som leder dit, som level=0;1.
plan-form-missing-mend = Lägg till { $tags } med hela uttrycket, som ”aulan ohi” på finska.

## slip

# Könumret på papper.
slip-copy-of = { $centre } · kopia
slip-ahead-label = Före dig
slip-ahead =
    { $n ->
        [0] Ingen
        [one] 1 person
       *[other] { $n } personer
    }
slip-wait-label = Vänta här
slip-place = { $place }, våning { $floor }
slip-word-label = Kontrollord
slip-scan = Visa koden för automaten under Mitt nummer, så ser du din plats i kön.
slip-late-title = Har ditt nummer redan kallats?
slip-late = Öppna Mitt nummer på automaten, så kommer du tillbaka till kön.
slip-keep = Spara den här kölappen.

# Fönstret som visar skrivaren.
slip-window = Skrivare
slip-none = Här visas de utskrivna kölapparna.
slip-length = { $mm } mm papper
slip-count =
    { $n ->
        [one] 1 kölapp
       *[other] { $n } kölappar
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

# När skrivaren eller teckensnitten inte är i ordning.
trouble-fonts-missing = Bokstäverna i språket { $language } kan inte ritas: { $letters }. Installera teckensnitten: { $install }
trouble-printer-address = ”{ $address }” är ingen skrivaradress. Kända former: { $forms }.
trouble-printer-port = Ett annat program lyssnar redan på port { $port }. Stäng det eller ange en annan port med --port.
slip-several-title = Du har { $n } könummer
slip-several = Vi föreslår den här ordningen. Varje nummer behåller sin plats i kön. Du kallas aldrig till två ställen samtidigt.
slip-why-closes = Kom hit i tid: stänger kl. { $time }.
slip-why-soonest = Här blir det troligen din tur tidigare.
slip-why-shorter = Så blir du klar snabbast.
slip-why-too_late = Stänger kl. { $time }, kanske före din tur. Fråga personalen.
slip-test = Svenska: Goddag, Åbo, Ängelholm, Örebro. 0123456789
slip-way = Vägen dit · { $minutes }
slip-taken = { $weekday } { $date } kl. { $time }
slip-turn-label = Din tur ungefär kl.
slip-turn = { $from }–{ $to }
slip-ahead-about =
    { $n ->
        [one] Ungefär 1 person
       *[other] Ungefär { $n } personer
    }
slip-back = Du hinner gå någon annanstans. Kom tillbaka senast kl. { $time }.
slip-break = Paus kl. { $from }–{ $to }. Ditt nummer gäller fortfarande.
slip-first-booked = Den som har bokat tid eller kommer tillbaka kan gå före dig.
slip-first-some = En del kan gå före dig fast de kommer senare.
slip-first-returned = Den som kommer tillbaka kan gå före dig.
slip-desks = Du får hjälp här: { $desks }.
slip-way-step-free = Hinderfri väg · { $minutes }

## way

way-kind-toilets = Toaletter
way-kind-accessible-toilets = Tillgänglig toalett
way-kind-info = Information
way-kind-lift = Hiss
way-kind-baby-care = Skötrum
way-kind-cafe = Kafé
way-kind-restaurant = Restaurang
way-kind-exit = Utgång
way-kind-subway = Metro
way-kind-train = Tåg
way-kind-bus = Buss
way-kind-parking = Parkering
way-kind-meeting-room = Mötesrum
way-kind-stage = Scen
way-kind-stairs = Trappa
way-kind-escalator = Rulltrappa
way-kind-ramp = Ramp
way-kind-door = Dörr
way-kind-area = Passage
way-only-by-lift = Man kommer dit bara med hiss.
way-kind-water = Dricksvatten
way-kind-lockers = Förvaringsskåp
way-kind-cloakroom = Kapprum
way-into = in till { $name }
way-past = förbi { $name }
way-through = genom { $name }
way-at = vid { $name }
way-to = till { $name }
way-metres = { $n } m
way-metres-spoken = { $n } meter
way-walk-go = Gå { $way }.
way-ahead = Gå rakt fram.
way-ahead-go = Gå rakt fram { $way }.
way-around = Vänd dig om.
way-around-go = Vänd dig om och gå { $way }.
way-left = Sväng till vänster.
way-left-go = Sväng till vänster och gå { $way }.
way-left-at = Sväng till vänster { $place }.
way-left-at-go = Sväng till vänster { $place } och gå { $way }.
way-right = Sväng till höger.
way-right-go = Sväng till höger och gå { $way }.
way-right-at = Sväng till höger { $place }.
way-right-at-go = Sväng till höger { $place } och gå { $way }.
way-half-left = Sväng snett åt vänster.
way-half-left-go = Sväng snett åt vänster och gå { $way }.
way-half-left-at = Sväng snett åt vänster { $place }.
way-half-left-at-go = Sväng snett åt vänster { $place } och gå { $way }.
way-half-right = Sväng snett åt höger.
way-half-right-go = Sväng snett åt höger och gå { $way }.
way-half-right-at = Sväng snett åt höger { $place }.
way-half-right-at-go = Sväng snett åt höger { $place } och gå { $way }.
way-lift-up = Ta hissen.
way-lift-up-floor = Ta hissen till våning { $floor }.
way-lift-down = Ta hissen.
way-lift-down-floor = Ta hissen till våning { $floor }.
way-stairs-up = Ta trappan upp.
way-stairs-up-floor = Ta trappan upp till våning { $floor }.
way-stairs-down = Ta trappan ner.
way-stairs-down-floor = Ta trappan ner till våning { $floor }.
way-escalator-up = Ta rulltrappan upp.
way-escalator-up-floor = Ta rulltrappan upp till våning { $floor }.
way-escalator-down = Ta rulltrappan ner.
way-escalator-down-floor = Ta rulltrappan ner till våning { $floor }.
way-ramp-up = Ta rampen upp.
way-ramp-up-floor = Ta rampen upp till våning { $floor }.
way-ramp-down = Ta rampen ner.
way-ramp-down-floor = Ta rampen ner till våning { $floor }.
way-arrive-left = { $name } finns till vänster.
way-arrive-right = { $name } finns till höger.
way-arrive-ahead = { $name } finns rakt fram.
way-arrive = Du är framme: { $name }.
way-here = Du är redan framme: { $name }.
way-minutes = cirka { $n } min
way-minutes-spoken =
    { $n ->
        [one] cirka en minut
       *[other] cirka { $n } minuter
    }
way-no-way = Det går inte att gå dit.
way-blocked = Vägen dit är avstängd just nu.
way-help = Här får du hjälp: { $help }.
way-goal = målet
way-not-drawn = Kartan visar inte vägen till den här platsen: { $goal }. Fråga personalen.
way-not-step-free = Det finns ingen hinderfri väg dit.
way-blocked-step-free = Just nu finns det ingen hinderfri väg dit.
