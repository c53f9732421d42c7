## call

# Mitä kutsussa sanotaan: numero ja tiski, ei koskaan palvelun nimeä.
call-phrase = Numero { $number }. { $desk }.
call-digit =
    { $digit ->
        [0] nolla
        [1] yksi
        [2] kaksi
        [3] kolme
        [4] neljä
        [5] viisi
        [6] kuusi
        [7] seitsemän
        [8] kahdeksan
       *[9] yhdeksän
    }
# Kirjaimen nimi kirjoitetaan tähän vain, jos puhesyntetisaattori lukee kirjaimen väärin.
call-letter = { $letter }

## common

common-language = Kieli
common-still-there = Oletko vielä siinä?
common-starts-again =
    { $seconds ->
        [one] Näyttö palaa alkuun 1 sekunnin kuluttua.
       *[other] Näyttö palaa alkuun { $seconds } sekunnin kuluttua.
    }
common-go-on = Jatka
common-demo-time = Esittelyaika
common-data-old =
    { $minutes ->
        [0] Tiedot ovat alle minuutin takaa
        [one] Tiedot ovat 1 minuutin takaa
       *[other] Tiedot ovat { $minutes } minuutin takaa
    }

## desk

desk-next = Seuraava
desk-arrived = Saapui
desk-recall = Kutsu uudelleen
desk-missed = Ei tullut
desk-done = Valmis
desk-back = Takaisin jonoon
desk-give = Anna numero
desk-leave = Sulje
desk-key-space = Välilyönti
desk-key-escape = Esc

desk-next-call = Kutsuu jonon ensimmäisen
desk-next-serving = Päättää asioinnin { $number } ja kutsuu seuraavan
desk-next-serving-last = Päättää asioinnin { $number }. Muita ei ole jonossa
desk-next-called = { $number } ei ole vielä saapunut
desk-next-nobody = Kukaan ei odota
desk-next-away = Yhteys puuttuu juuri nyt
desk-next-busy = Hetki

desk-empty = Pisteellä ei ole asiakasta
desk-empty-waiting =
    { $waiting ->
        [0] Kukaan ei odota.
        [one] 1 asiakas odottaa.
       *[other] { $waiting } asiakasta odottaa.
    }
desk-starting = Palvelupiste avautuu
desk-starting-says = Jono näkyy tässä heti, kun se vastaa.

desk-called-for = Kutsusta { $time }
desk-served-for = Palvelua { $time }
desk-begins-in = Palvelu alkaa itsestään { $time } kuluttua
desk-begins-now = Palvelu alkaa nyt itsestään
desk-estimated = Palvelun alku arvioitu
desk-called-times = Kutsuttu { $n } kertaa
desk-waited = Odotti { $minutes } min
desk-word = Tunnussana { $word }
desk-slip-none = Lippu ei tulostunut
desk-slip-unknown = Lippu ei ehkä tulostunut
desk-why-oldest =
    { $heads ->
        [one] Jonon ensimmäinen
       *[other] Odottanut pisimpään { $heads } jonosta
    }
desk-why-longest_wait = Odotti yli enimmäisajan, siksi ensin

desk-queues = Jonot
desk-tab-waiting = Odottaa
desk-tab-called = Kutsuttu
desk-tab-missed = Ei tullut
desk-queue-longest = Pisin { $minutes } min
desk-queue-over = Pisin { $minutes } min, yli { $target } min
desk-queue-calm = Kukaan ei odota
desk-queue-counted =
    { $waiting ->
        [one] 1 asiakas odottaa
       *[other] { $waiting } asiakasta odottaa
    }
desk-door-closed = Suljettu
desk-door-numbers_early = Avautuu pian
desk-door-no_more_numbers = Tänään ei enää numeroita
desk-minutes = { $minutes } min
desk-none-waiting = Kukaan ei odota.
desk-none-called = Et ole kutsunut tänään ketään.
desk-none-missed = Kaikki kutsutut ovat tulleet.

desk-state-called = Kutsuttu
desk-state-serving = Asioi pisteellä
desk-state-served = Palveltu
desk-state-missed = Ei tullut
desk-state-waiting = Taas jonossa
desk-state-held = Tauolla
desk-state-cancelled = Peruttu
desk-state-expired = Päättynyt

desk-ask = Tuliko { $number }?
desk-ask-says = Kutsusta on { $time }, eikä saapumista ole merkitty.
desk-ask-arrived = Palvelu alkaa
desk-ask-missed = Kutsuu sitten seuraavan
desk-ask-recall = Odottaa vielä hetken

desk-give-title = Anna numero pisteellä
desk-give-says = Onnistuu myös silloin, kun aulasta ei enää saa numeroita.
desk-give-service = Palvelu
desk-give-language = Asiakkaan kieli
desk-given = Asiakkaan numero on { $number }
desk-given-says = { $service }. Tunnussana { $word }. Kirjoita molemmat muistiin: lippua ei tulostu.

desk-nobody = Kukaan ei odota.
desk-returned = { $number } on taas jonossa.
desk-away = Ei yhteyttä jonoon klo { $time } alkaen
desk-away-says = Näet tiedot siltä hetkeltä. Nyt ei voi kutsua eikä merkitä mitään. Työ jatkuu tässä itsestään, kun yhteys palaa.
desk-away-act = Ei tehty: yhteyttä jonoon ei ole.
desk-unsure = ”{ $action }” jäi vahvistamatta
desk-unsure-says = Yhteys katkesi. Kun se palaa, tästä näkee, mitä ehti tapahtua.
desk-fault = Tämä ei onnistunut. Yritä uudelleen. Jos sama toistuu, kerro ylläpitäjälle.
desk-demo = Esittelyaika

## office

refused-base-not-latest = Kansio on viety versiosta { $base }, mutta voimassa on versio { $latest }. Vie versio { $latest }, tee muutokset siihen ja julkaise se kansio.
refused-centre-without-files = Keskusta { $centre } ei ole luettu kansiosta sellaisena kuin se on. Lataa se kansiostaan ja julkaise uudelleen.
refused-database-address = ”{ $address }” ei ole tietokannan osoite. Anna postgresql://käyttäjä@palvelin/nimi, sqlite:///polku tai tiedoston polku.
refused-database-on-share = Tietokanta { $path } olisi verkkolevyllä, jossa SQLite kadottaa tietoja. Anna kansio tämän koneen omalta levyltä tai postgresql://-osoite.
refused-folder-not-empty = Kansio { $folder } ei ole tyhjä. Anna uusi kansio.
refused-no-numbers = { $service } ei anna vuoronumeroita.
refused-no-such-ticket = Numeroa ei löytynyt. Tarkista lapusta numero ja tarkistussana.
refused-nobody-here = Pisteeseen { $desk } ei ole kutsuttu ketään. Kutsu ensin seuraava.
refused-nothing-published = Keskusta ei ole vielä julkaistu. Julkaise se komennolla: vuoro publish KANSIO
refused-notice-over = Tiedote päättyisi ennen kuin se alkaa. Valitse myöhempi loppu.
refused-still-called = { $number } on kutsuttu eikä ole vielä tullut. Valitse ensin: saapui, ei tullut tai kutsu uudelleen.
refused-strands-tickets = { $count ->
    [one] Yhdellä kävijällä on vielä numero kohteeseen { $what }
   *[other] { $count } kävijällä on vielä numero kohteeseen { $what }
}, eikä tämä versio voisi palvella heitä. Palvele heidät ensin tai pidä { $what } versiossa.
refused-ticket-changed = { $number ->
    [none] Tilanne muuttui välillä. Katso uudelleen ja valitse sitten.
   *[other] { $number } muuttui välillä. Katso uudelleen ja valitse sitten.
}
refused-ticket-of-another-day = { $number } on toiselta päivältä. Ota uusi numero.
refused-too-many-tries = Liian monta yritystä. Yritä uudelleen { $minutes } minuutin päästä tai kysy henkilökunnalta.
refused-unknown-desk = Palvelupistettä { $desk } ei ole.{ $meant ->
    [none] { "" }
   *[other] { " " }Tarkoititko { $meant }?
}
refused-unknown-errand = Palvelulla { $service } ei ole asiaa { $errand }.{ $meant ->
    [none] { "" }
   *[other] { " " }Tarkoititko { $meant }?
}
refused-unknown-language = Keskuksessa ei ole kieltä { $language }.{ $meant ->
    [none] { "" }
   *[other] { " " }Tarkoititko { $meant }?
}
refused-unknown-lobby = Aulanäyttöä { $lobby } ei ole.{ $meant ->
    [none] { "" }
   *[other] { " " }Tarkoititko { $meant }?
}
refused-unknown-notice = Tiedotetta { $notice } ei ole.
refused-unknown-service = Palvelua { $service } ei ole.{ $meant ->
    [none] { "" }
   *[other] { " " }Tarkoititko { $meant }?
}
refused-unknown-version = Versiota { $number } ei ole. Katso: vuoro versions
refused-service-closed = { $service } on nyt suljettu. Avataan { $opens }.
refused-service-closed-for-now = { $service } on nyt suljettu.
refused-no-more-numbers = { $service } ei anna tänään enää numeroita. Numeroita saa taas { $opens }.
refused-no-more-numbers-for-now = { $service } ei anna tänään enää numeroita.
refused-ticket-waiting = { $number } odottaa jonossa. Kutsu se ensin.
refused-ticket-called = { $number } on kutsuttu.
refused-ticket-serving = { $number } on palveltavana.
refused-ticket-served = { $number } on jo palveltu.
refused-ticket-missed = { $number } ei tullut kutsuttaessa. Se voi palata jonoon.
refused-ticket-held = { $number } on tauolla.
refused-ticket-cancelled = { $number } on peruttu.
refused-ticket-expired = { $number } ei ole enää voimassa. Ota uusi numero.
trouble-database-away = Jonotietokantaan { $address } ei saada yhteyttä: { $why }. Mitään ei kadonnut; toiminta jatkuu, kun tietokanta vastaa.
trouble-database-busy = Jonotietokanta { $address } on varattu: { $why }. Mitään ei muutettu; yritä uudelleen.
trouble-database-folder = Kansiota { $path } ei voi käyttää tietokantaa varten: { $why }. Anna siihen kirjoitusoikeus tai valitse toinen valinnalla --database.
trouble-disk-full = Jonotietokannan { $address } levy on täynnä. Mitään ei jäänyt kesken. Vapauta tilaa ja yritä uudelleen.
trouble-folder-write = Kansioon { $folder } ei voi kirjoittaa: { $why }. Valitse toinen kansio.
trouble-schema-newer = Tietokannan { $address } on tehnyt uudempi Vuoro (taulut { $found }, tämä tuntee { $known }). Päivitä tämä ohjelma.

## slip

# Paperille tulostuva vuoronumero.
slip-copy-of = { $centre } · kopio
slip-ahead-label = Ennen sinua
slip-ahead =
    { $n ->
        [0] Olet seuraava
        [one] 1 asiakas
       *[other] { $n } asiakasta
    }
slip-taken-label = Numero otettu
slip-taken = klo { $time }
slip-wait-label = Odota täällä
slip-place = { $place }, kerros { $floor }
slip-word-label = Tunnussana
slip-scan = Lue koodi kioskissa kohdassa Oma numero, niin näet paikkasi jonossa.
slip-late-title = Menikö numerosi jo ohi?
slip-late = Avaa kioskissa Oma numero, niin pääset takaisin jonoon.
slip-keep = Säilytä tämä vuoronumero.

# Tulostimen näyttävä ikkuna.
slip-window = Tulostin
slip-none = Tähän tulevat tulostetut vuoronumerot.
slip-length = { $mm } mm paperia
slip-count =
    { $n ->
        [one] 1 vuoronumero
       *[other] { $n } vuoronumeroa
    }
slip-state-ready = Valmis
slip-state-paper_low = Paperi vähissä
slip-state-paper_out = Paperi loppu
slip-state-cover_open = Kansi auki
slip-state-offline = Ei yhteyttä
slip-state-unknown = Ei vastaa
slip-do-paper_low = Paperi vähiin
slip-do-paper_out = Paperi loppuu
slip-do-cover_open = Avaa kansi
slip-do-offline = Irrota yhteys
slip-undo-paper_low = Vaihda rulla
slip-undo-paper_out = Lisää paperia
slip-undo-cover_open = Sulje kansi
slip-undo-offline = Palauta yhteys
