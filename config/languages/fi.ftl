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

## command

command-why-call = { $number } ({ $service }) kutsuttiin: { $desk }, { $at }. Odotusta { $minutes } min.
command-why-oldest =
    { $heads ->
        [one] Se oli jonon ensimmäinen.
       *[other] Se oli odottanut pisimpään kaikista { $heads } jonosta.
    }
command-why-longest_wait = Se oli odottanut yli rajan, jota kenenkään odotus ei saa ylittää.
command-why-mix = Jonojen välisessä jaossa oli tämän palvelun vuoro: { $share }.
command-why-target = Se oli odottanut pisimpään palvelunsa tavoitteeseen nähden.
command-why-others_empty = Ensin palveltavissa jonoissa ei odottanut kukaan.
command-why-chosen = Se kutsuttiin ohi jonon: { $note }
command-bug = Vuoro-ohjelmassa meni jokin pieleen ({ $what }). Lisätietoja on tiedostossa { $file }.
command-time-unreadable = ”{ $told }” ei ole ajankohta. Kirjoita se muodossa 2026-11-24T10:00 tai kirjoita: now
command-check-warning = Katso tätä: { $fault }
command-check-faults = { $faults ->
    [one] Yksi vika on korjattava ennen julkaisua.
   *[other] { $faults } vikaa on korjattava ennen julkaisua.
}
command-check-sound = { $centre } on kunnossa. Palveluja: { $services }, palvelupisteitä: { $desks }.
command-published = { $centre }: versio { $number } on voimassa.
command-published-already = Mikään ei ole muuttunut: versio { $number } pysyy voimassa.
command-restored = Versio { $number } on voimassa. Se on sama kuin versio { $earlier }.
command-restored-from = sama kuin versio { $number }. { $note }
command-exported = Versio { $number } on kansiossa { $folder }. Muokkaa sitä siellä ja julkaise: vuoro publish { $folder }
command-column-version = versio
command-column-when = julkaistu
command-column-note = huomautus
command-column-service = palvelu
command-column-name = nimi
command-column-door = nyt
command-column-waiting = jonossa
command-column-longest = pisin odotus
command-column-device = laite
command-column-seen = viimeksi nähty
command-column-health = kertoo
command-minutes = { $n } min
command-door-open = auki
command-door-numbers-early = avautuu pian, antaa numeroita
command-door-closed = kiinni
command-door-no-more-numbers = ei enää numeroita tänään
command-notice-up = Tiedote { $number } on esillä.
command-notice-down = Tiedote { $number } on poistettu.
command-notice-unreadable = Kirjoita tiedote muodossa KIELI=TEKSTI, esimerkiksi fi="Hissi 2 on poissa käytöstä". Tämä ei ole sellainen: { $told }
command-ticket-service = Palvelu
command-ticket-errand = Asia
command-ticket-ahead = Ennen sinua
command-ticket-taken = Otettu klo
command-ticket-wait-at = Odota täällä
command-ticket-word = Tarkistussana
command-ticket-code = Koodi
command-called-again = kutsuttu uudelleen
command-nobody-waits = Kukaan ei odota palvelupisteen { $desk } jonoissa.
command-desk-called = { $calls ->
    [one] { $number } on kutsuttu palvelupisteeseen { $desk }: { $service }.
   *[other] { $number } on kutsuttu uudelleen palvelupisteeseen { $desk }: { $service }.
}
command-desk-serving = { $number } on palveltavana palvelupisteessä { $desk }.
command-desk-served = { $number } on palveltu palvelupisteessä { $desk }.
command-desk-missed = { $number } ei tullut palvelupisteeseen { $desk }. Asiakas voi vielä palata tänään.
command-desk-waiting = { $number } odottaa taas: { $service }.
command-shots-drawn = { $n ->
    [one] Yksi kuva on kansiossa { $folder }
   *[other] { $n } kuvaa on kansiossa { $folder }
}
command-run-database = Jonotietokanta: { $address }
command-run-no-display = Tässä koneessa ei ole näyttöä. Sen sijaan oikeat ohjelmat käyvät läpi yhden esimerkkikäynnin.
command-run-display-away = Näyttö { $display } ei vastaa. Sen sijaan oikeat ohjelmat käyvät läpi yhden esimerkkikäynnin.
command-run-own-database = Täällä odottaa tai asioi jo joku, joten käynti tehdään omassa tietokannassaan kansiossa { $folder }.
command-run-visit = Oikeat ohjelmat käyvät läpi yhden esimerkkikäynnin.
command-run-demo-time = Mikään palvelu ei anna nyt numeroita, joten käynti tehdään esittelyajassa: { $at }.
command-run-running = Palvelutori on käynnissä. Pysäytä se painamalla Ctrl-C.
command-run-stopped = Pysäytetty. Kun käynnistät uudelleen, sama päivä jatkuu.
command-run-crashed = { $part } pysähtyi yllättäen ja käynnistettiin uudelleen.
command-run-closed = { $part } suljettiin.
command-run-said-why = { $part } ei voi toimia. Syy on sen omalla rivillä yllä.
command-run-gave-up = { $part } pysähtyi liian usein, joten sitä ei enää käynnistetä.
command-visit-taken = Automaatti: kosketus palveluun { $service } antoi numeron { $number }.
command-visit-printed = Tulostin: numeron { $number } vuorolappu tulostui.
command-visit-called = Palvelupiste { $desk }: yksi näppäin kutsui numeron { $number }.
command-visit-shown = Aula: { $number } on näytöllä.
command-visit-served = Palvelupiste { $desk }: { $number } merkittiin saapuneeksi ja palvelluksi.
command-visit-done = { $n } kuvaa, yksi joka vaiheesta, on kansiossa { $folder }
command-display-none = Näyttöä ei ole, joten ikkuna piirretään näkymättömiin.
command-theme-unknown = Teemaa { $told } ei ole. Valitse jokin näistä: { $known }.
command-title-kiosk = Automaatti { $device } – Vuoro
command-title-printer = Tulostin { $port } – Vuoro
refused-run-already = Tietokannan { $address } palvelutori on jo käynnissä tässä koneessa. Pysäytä se ensin painamalla Ctrl-C.
refused-printer-address = ”{ $address }” ei ole tulostimen osoite. Tunnetut muodot: { $forms }.
refused-no-database = Tietokantaa { $address } ei ole. Tarkista polku tai julkaise palvelutori sinne: vuoro publish KANSIO
trouble-display-away = Näyttö { $display } ei vastaa. Käynnistä se tai tarkista DISPLAY ja WAYLAND_DISPLAY.
trouble-visit-overtaken = Palvelupisteen { $desk } jonoon tuli sillä välin toinen asiakas, joten käynti päättyi ilman kutsua.
refused-unknown-kiosk = Automaattia { $kiosk } ei ole.{ $meant ->
    [none] { "" }
   *[other] { " " }Tarkoititko { $meant }?
}
refused-no-ticket-numbered = Numeroa { $number } ei ole annettu tänään.
refused-no-open-service = Mikään palvelu ei anna numeroita lähiviikkoina. Tarkista aukioloajat tai anna aika valitsimella --at.
refused-no-desk-serves = Mikään palvelupiste ei hoida palvelua { $service }. Lisää se profiiliin tai nimeä palvelupiste valitsimella --desk.
trouble-file-write = Tiedostoa { $file } ei voi kirjoittaa: { $why }. Valitse toinen tiedosto.
trouble-visit-stuck = Käynti pysähtyi ohjelmaan { $part } ({ $order }): { $why }. Ohjelman loki on kuvien vieressä.
trouble-visit-no-slip = Numeron { $number } vuorolappu ei tulostunut ({ $outcome }). Numero on silti tallessa.
trouble-part-not-started = { $part } ei käynnistynyt. Syy on sen omilla riveillä yllä.
command-desk-held = { $number } on tauolla ja palaa jonoon itsestään.
command-desk-cancelled = { $number } on poistettu jonosta.
command-why-appointment = Varattu aika oli tullut.
command-why-class_mix = Jaossa oli tämän luokan vuoro: { $group }.
command-class-ordinary = ilman luokkaa
command-class-appointment = ajan varanneet
command-need-step_free = Tarvitsee esteettömän reitin: anna enemmän aikaa tulla.
command-need-more_time = Tarvitsee enemmän aikaa: varaa sitä.
command-need-interpreter = Tarvitsee tulkin: järjestä tulkki ennen kutsua.
command-need-sign_language = Tarvitsee viittomakielen tulkin: järjestä tulkki ennen kutsua.
command-need-no_sight = Ei näe kutsua: mene vastaan.
command-appointments-fault = Rivi { $line }: { $says }
command-appointments-added = Varaus { $id }: { $service }, { $booked }.
command-appointments-taken-back = Varaus { $id } on peruttu: { $service }, { $booked }.
command-appointments-none = Tällaisia varauksia ei ole.
command-appointments-watching = Kansiota { $folder } seurataan. Pysäytä painamalla Ctrl-C.
command-booking-booked = varattu
command-booking-arrived = saapunut
command-booking-cancelled = peruttu
command-check-in-how = Anna joko koodi tai --service ja --time. Valitsin --fallback tarvitsee myös ajan --time.
command-check-in-open = { $at }: voit ilmoittautua.
command-check-in-later = { $at }: ilmoittautuminen alkaa klo { $opens }.
command-check-in-none = { $service }: tänään ei enää odoteta ketään, jolla on varattu aika.
command-column-id = tunnus
command-column-time = aika
command-column-desk = piste tai profiili
command-column-code = koodi
command-column-source = lähettäjä
command-column-state = tila
command-column-number = numero
command-folder-away = Kansiota ei voi lukea: { $why }. Yritetään uudelleen.
command-out-away = { $out } ei ota tapahtumia vastaan: { $why }. Yritetään uudelleen { $seconds } s kuluttua; mitään ei katoa.
command-out-unreadable = ”{ $told }” ei ole tiedosto olemassa olevassa kansiossa eikä osoite, jonka alussa on http:// tai https://.
command-ticket-booked = Varattu aika
refused-file-unreadable = Tiedostoa { $file } ei voi lukea: { $why }.
refused-folder-missing = Kansiota { $folder } ei ole.
command-column-from = ensimmäinen
command-column-to = viimeinen
command-column-numbers = numerot
command-column-printed = tulostettu
command-column-taken = otettu
command-column-language = kieli
command-column-errand = asia
command-column-word = tarkistussana
command-column-ahead = edellä
command-column-about = noin klo
command-column-why = miksi tässä kohdassa
command-state-waiting = jonossa
command-state-called = kutsuttu
command-state-serving = palveltavana
command-state-served = palveltu
command-state-missed = ei tullut
command-state-held = tauolla
command-state-cancelled = peruttu
command-clock-unreadable = ”{ $told }” ei ole kellonaika. Kirjoita se muodossa 10:15.
command-struck = { $n ->
    [0] Yhtään numeroa ei poistettu.
    [one] Poistettiin { $numbers }.
   *[other] Poistettiin { $n } numeroa: { $numbers }.
 }
command-reprint-printed = { $number } tulostettiin uudelleen: { $kiosk }.
command-reprint-unknown = Ei tiedetä, tulostuiko { $number }: { $kiosk }. Katso automaatista ennen kuin tulostat uudelleen.
command-reprint-expired = { $kiosk } ei vastannut minuutissa, joten numeroa { $number } ei tulosteta. Tarkista, että automaatti on käynnissä.
command-column-field = kenttä
command-column-purpose = mihin tarvitaan
command-column-deleted = poistetaan
command-column-day = päivä
command-column-tickets = numeroita
command-column-moved = siirretty tänne / muualle
command-column-served = palveltu
command-column-missed = ei tullut
command-column-cancelled = peruttu
command-column-expired = ei kutsuttu
command-column-open = kesken
command-column-waits = odotus: puolet / 90 % / pisin
command-column-service-times = pisteessä: puolet / 90 % / pisin
command-column-told-by = lähde
command-report-journal = päiväkirja
command-report-figures = luvut
command-report-none = Näinä päivinä kukaan ei ottanut numeroa.
command-report-backwards = Ensimmäinen päivä on viimeisen jälkeen.
command-either-day = Anna joko yksi päivä tai ensimmäinen ja viimeinen.
command-either-before = Anna joko päivä tai päivien määrä.
command-forgot-removed = Poistettu: numeroita { $tickets }, varauksia { $bookings }, päiväkirjan merkintöjä { $entries }.
command-privacy-intro = { $centre } ei kysy kenenkään nimeä, osoitetta, puhelinnumeroa eikä henkilötunnusta. Tässä on kaikki, mitä tallennetaan.
command-privacy-until-day = päivän päättyessä; pidempään voimassa oleva numero sen päivän lopussa, jona se päättyy
command-privacy-until-kept = { $days } päivän kuluttua, jolloin vain tuntiluvut jäävät
command-privacy-until-next = kun seuraava merkintä korvaa sen
command-privacy-until-stays = ei poisteta: ei kerro kenestäkään asiakkaasta
command-privacy-why-key = erottaa rivit toisistaan
command-privacy-why-day = mihin päivään se kuuluu
command-privacy-why-language = kieli, jolla asiakas kutsutaan
command-privacy-why-needs = mitä apua asiakas pyysi, esimerkiksi esteettömän reitin
command-privacy-why-times = milloin asiakas tuli, kutsuttiin ja palveltiin: jonon järjestys ja odotusajat
command-privacy-why-walking = ei kutsuta, ennen kuin edelliseltä palvelupisteeltä ehtii kävellä
command-privacy-why-visit = mitkä numerot ja tapahtumat kuuluvat yhteen
command-privacy-why-number = vuorolappuun painettu numero
command-privacy-why-service = palvelu
command-privacy-why-errand = automaatilla valittu asia
command-privacy-why-state = missä vaiheessa numero on: odottaa, kutsuttu, palveltu
command-privacy-why-word = vuorolapun tarkistussana, jolla haltija löytää numeronsa uudelleen
command-privacy-why-code = vuorolapun koodi, jolla haltija löytää numeronsa uudelleen
command-privacy-why-device = automaatti tai palvelupiste, joka antoi numeron
command-privacy-why-place = paikka jonossa
command-privacy-why-desk = palvelupiste, joka kutsui
command-privacy-why-for-desk = palvelupiste, joka yksin saa kutsua
command-privacy-why-call = minkä kutsun näytöt näyttävät viimeisenä
command-privacy-why-reason = sääntö, jonka mukaan numero kutsuttiin
command-privacy-why-note = virkailijan perustelu, kun numero kutsuttiin ohi jonon
command-privacy-why-slip = tulostuiko vuorolappu
command-privacy-why-booked = varattu aika
command-privacy-why-due = mihin asti numero on tauolla tai voimassa
command-privacy-why-booking-code = varauskirjeen koodi ilmoittautumista varten
command-privacy-why-source = järjestelmä, joka lähetti varauksen
command-privacy-why-undo = palvelupiste voi kumota viimeisen toimensa
command-privacy-why-once = kaksoiskosketus ei anna kahta numeroa
command-privacy-why-order = mitä automaatin tai tulostimen käskettiin tehdä ja miten kävi
command-privacy-why-order-payload = mitä tarkalleen käskettiin, esimerkiksi mikä vuorolappu tulostetaan uudelleen
command-privacy-why-order-of-events = missä järjestyksessä asiat tapahtuivat
command-privacy-why-event = mitä tapahtui ja milloin, raportteja ja näyttöjä varten
command-privacy-why-moved = mistä ja minne numero siirrettiin
command-privacy-why-notice = ylläpidon tiedotteet
command-privacy-why-clock = milloin kello siirrettiin esittelyaikaan
command-privacy-why-numbering = kunkin sarjan seuraava numero
command-privacy-why-mix = kenen vuoro on, kun palvelupiste kutsuu vuorotellen useasta jonosta
command-privacy-why-closing = milloin palvelu suljettiin aikaisin ja miten odottajien kävi
command-privacy-why-lease = mitkä palvelupisteet ovat käytössä, tauolla tai kiinni
command-privacy-why-owner = kuka palvelupisteessä istuu, niin kuin sen ohjelma kertoo
command-privacy-why-steward = mikä ohjelma huolehtii määräajoista
command-privacy-why-health = missä kunnossa kukin laite on
command-privacy-why-setting = ohjelmien yhteiset tiedot, esimerkiksi esittelyaika
command-column-class = luokka
command-column-replayed = sääntö
command-column-called = kutsuttu
command-column-median = puolet, min
command-column-ninety = 90 %, min
command-column-longest-minutes = pisin, min
command-column-over-target = yli tavoitteen
command-replay-day = Odotusajat { $day }. Tallennettuja kutsuja on { $calls }; nykyisillä säännöillä toistettuna niistä toistuu { $repeated }.
command-replay-recorded = toteutunut
command-replay-present = toisto, nykyinen
command-replay-tried = toisto, kokeiltava
command-replay-all = kaikki yhteensä
command-replay-few = vähän
command-replay-few-means = ”{ $few }”: asiakkaita on liian vähän, jotta luku kertoisi mitään.
command-column-call = kutsu klo
command-column-wait = odotus
command-column-ranges = arvioita
command-column-silent = ilman arviota
command-column-width = väli
command-column-off = ero
command-column-mean-off = ero
command-column-last-off = ero
command-about = noin { $n }
command-from-to = { $from }–{ $to }
command-minutes-from-to = { $from }–{ $to } min
command-forecast-unstaffed = ei arviota: yksikään palvelupiste ei ole nyt auki
command-forecast-unreliable = ei arviota: liian moni viimeaikainen arvio oli väärä
command-forecast-last = todennäköisesti viimeinen, joka ehditään kutsua ennen sulkemista
command-forecast-at_risk = todennäköisesti ei ehditä kutsua ennen sulkemista
command-forecast-hidden = { $service }: liian moni viimeaikainen arvio oli väärä, joten asiakkaille ei näytetä arviota.
command-forecast-no-calls = Näinä päivinä ei kutsuttu yhtään numeroa.
command-seat-open = { $desk } on auki.
command-seat-open-for = { $owner } on pisteessä { $desk }.
command-seat-paused = { $desk } on tauolla, kunnes lopetat tauon.
command-seat-paused-until = { $desk } on tauolla. Kutsuu taas { $until }.
command-seat-closed = { $desk } on vapaa.
command-seat-state-open = auki
command-seat-state-paused = tauolla
command-seat-state-closed = kiinni
command-seat-state-vanished = ei yhteyttä
command-column-seat = piste
command-column-owner = kuka
command-column-since = alkaen
command-seat-alone = { $number } on kutsuttu pisteeseen { $desk }, mutta siellä ei ole ketään. Palauta numero jonoon: vuoro send-back { $desk }
command-reopened = { $service } on taas auki aukioloaikojensa mukaan.
command-simulate-progress = { $at } · numeroita { $tickets } · palveltu { $served }
command-simulate-took = Toimintoja { $operations }, aikaa kului { $seconds } s: { $rate } sekunnissa.
command-column-turned-away = ilman numeroa
command-door-unstaffed = auki, pisteissä ei ketään
command-door-closes-early = suljettu etuajassa
command-desk-expired = { $number } ei ole enää voimassa: päivä on päättynyt.
command-undone = { $number }: { $state ->
    [waiting] odottaa taas
    [called] on taas kutsuttu
    [serving] on taas palveltavana
    [held] on taas tauolla
    [missed] on taas tilassa ”Ei tullut”
   *[other] on kuten ennen
 }.
command-why-ahead_of_time = Kukaan muu ei odottanut, joten ajan varannut asiakas kutsuttiin etuajassa.
command-need-no_hearing = Ei kuule kutsua: vilkuta tai näytä numero.
command-need-come_to_me = Pyytää, että hänet haetaan: mene odotustilaan.
command-appointments-taken-in = { $file }: uusia { $added }, muuttuneita { $changed }, peruttuja { $cancelled }, ennallaan { $same }, hylättyjä { $faults }.
command-appointments-refused = { $file }: mitään ei tallennettu.
command-day-unreadable = ”{ $told }” ei ole päivämäärä. Kirjoita se muodossa 2026-11-24.
command-state-expired = ei enää voimassa
command-visit-next = Seuraavaksi { $number }. Odota täällä: { $place }.
command-unclaimed-none = Numeroita, joiden ottaja ei tullut, ei ole.
command-found-none = Siihen aikaan ei otettu numeroa, joka olisi vielä voimassa. Kokeile pidempää aikaväliä: --within 30
command-struck-left = { $n ->
    [one] Ennalleen jäi { $numbers }: se ei enää odota.
   *[other] Ennalleen jäi { $n } numeroa: { $numbers }. Ne eivät enää odota.
 }
command-reprint-not_printed = Numeroa { $number } ei voitu tulostaa: { $kiosk }. Tarkista paperi tai valitse toinen automaatti: --kiosk
command-reprint-none = { $kiosk } ei ole vielä vastannut. Numero { $number } tulostetaan, jos se vastaa minuutin kuluessa.
command-report-error = Lähde ”luvut”: odotus- ja palveluaikojen tarkkuus on ±{ $percent } %.
command-forgot = { $days ->
    [0] Ennen päivää { $before } ei ole mitään poistettavaa.
    [one] Päivän { $first } tiedot on poistettu: vain tuntiluvut jäävät.
   *[other] { $days } päivän ({ $first } – { $last }) tiedot on poistettu: vain tuntiluvut jäävät.
  }
command-forgot-kept = { $day } jää ennalleen. Vielä palvelematta tai juuri palveltu: { $numbers }.
command-privacy-why-class = etuoikeusluokka, jos palvelutorilla on sellaisia
command-privacy-why-booking-state = onko ajan varannut asiakas tullut
command-privacy-why-version = julkaistu palvelutori ja sen tiedostot
command-privacy-why-forgotten = että päivän tiedot on poistettu
command-privacy-why-figures = nimettömät määrät ja odotusajat tunneittain; alle viiden asiakkaan ryhmiä ei eritellä
command-column-held = osui
command-column-mean-held = keskiarvo × sija: osui
command-column-last-held = viimeisin odotus: osui
command-forecast-thin = ei arviota: viime aikoina on ollut liian vähän asiakkaita
command-unstaffed = { $service }: palvelupisteissä ei ole ketään (alkoi { $since }). Jonossa: { $waiting }, pisteitä suunniteltu: { $planned }.
command-seat-paused-long = { $desk } on ollut pitkään tauolla. Tauko alkoi { $since }.
command-closed-early = { $service } on suljettu etuajassa. Sulkeminen päättyy { $until }. { $then ->
    [move] Siirretty: { $count }.
    [release] Poistettu jonosta: { $count }.
    [serve] Jonossa olevat palvellaan.
   *[none] { "" }
}
command-tended = Erääntyneet tehtävät on hoidettu. Seuraava: { $next }.
command-tended-by-another = Toinen ohjelma hoitaa tämän. Kysy uudelleen { $next } tai myöhemmin.
command-tended-nothing = Palvelutoria ei ole julkaistu, joten hoidettavaa ei ole.
command-simulate-day-unknown = Päivää ”{ $told }” ei ole. Valitse busy (kiireinen) tai quiet (hiljainen).
command-simulate-begins = { $centre }, { $day }: asiakkaita tulossa { $visits }, varattuja aikoja { $booked }, palvelupisteitä auki { $desks }.
command-simulate-follows = Kaikki palvelutorin ohjelmat toimivat esittelyajassa. Lopeta päivä painamalla Ctrl-C.
command-simulate-stopped = Pysäytetty { $at }. Siihen asti tapahtunut jää tietokantaan.
command-simulate-came = Asiakkaita tuli { $visits }, heistä { $checked_in } varattuna aikana. Varattuja aikoja oli { $booked }.
command-called-withdrawn = peruttu
command-desk-held-past = { $service } suljetaan ennen tauon loppua, { $at }.
command-printer-column-address = osoite
command-printer-column-name = nimi
command-printer-perhaps = sarjaportti, ehkä tulostin
command-printer-ready = { $address }: valmis.
command-printer-paper-low = { $address }: valmis, mutta paperi on loppumassa. Varaa uusi rulla.
command-printer-paper-out = { $address }: paperi on loppu. Vaihda rulla.
command-printer-cover-open = { $address }: kansi on auki. Sulje se.
command-printer-offline = { $address }: ei vastaa. Tarkista virta ja kaapeli.
command-printer-unknown = { $address }: ei kerro tilaansa. Kokeile testisivua: vuoro printer test.
command-printer-no-clear = Sen muistia ei voi tyhjentää: häiriön jälkeen vanha lippu voi tulostua myöhemmin.
command-privacy-why-blocked = mitkä hissit, portaat ja ovet ovat pois käytöstä, jotta kukaan ei joudu kulkemaan niiden kautta
command-route = { $goal }: { $minutes } min, { $metres } m. { $count ->
    [one] Kerros { $floors }.
   *[other] Kerrokset { $floors }.
}
command-route-step-free = Reitillä ei ole portaita eikä liukuportaita.
command-route-shut = Nyt pois käytöstä: { $names }.
command-unblocked = { $way } on taas käytössä.
command-blocked-none = Mikään ei ole pois käytöstä.
command-column-key = tunnus
command-column-floor = kerrokset
command-column-out-since = pois käytöstä alkaen
command-column-out-until = asti
command-printer-column-fault = vika
command-printer-column-value = arvo
command-plan-floor = kerros { $floor }
command-plan-find = JOSMissa Ctrl+J siirtää sijaintiin. Haku (Ctrl+F) ”id 12” löytää elementin.
command-plan-faults = { $faults ->
    [one] 1 virhe
   *[other] { $faults } virhettä
}, { $warnings ->
    [one] 1 huomautus
   *[other] { $warnings } huomautusta
}.
command-printer-none = Tähän laitteeseen ei ole kytketty tulostinta. Verkkotulostin tulostaa osoitteensa, kun käynnistät sen syöttöpainike painettuna.
command-printer-tested = Testisivu tulostui. Tarkista, että viivain ulottuu kumpaankin reunaan, ettei harmaissa kohdissa ole valkoisia raitoja ja että jokaista kieltä voi lukea.
command-route-steps = Reitillä on portaita tai liukuportaita.
command-blocked = Pois käytöstä toistaiseksi: { $name }.
command-blocked-until = Pois käytöstä: { $name }. Käytössä taas { $until }.
command-plan-sound = Pohjapiirros on kunnossa. Kerrokset: { $levels }. Kohteita: { $spots }, ovia: { $doors }.

## common

common-moment = { $day } klo { $time }
common-language = Kieli
common-still-there = Oletko vielä siinä?
common-starts-again =
    { $seconds ->
        [one] Näyttö palaa alkuun 1 sekunnin kuluttua.
       *[other] Näyttö palaa alkuun { $seconds } sekunnin kuluttua.
    }
common-go-on = Jatka
common-demo-time = Esittelyaika

## desk

desk-next = Seuraava
desk-arrived = Saapui
desk-recall = Kutsu taas
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
desk-next-away = Ei yhteyttä juuri nyt
desk-next-busy = Hetkinen

desk-empty = Palvelupisteessä ei ole asiakasta
desk-empty-waiting =
    { $waiting ->
        [0] Kukaan ei odota.
        [one] 1 asiakas odottaa.
       *[other] { $waiting } asiakasta odottaa.
    }

desk-called-for = Kutsusta { $time }
desk-served-for = Palvelun alusta { $time }
desk-begins-in = Palvelu alkaa itsestään { $time } kuluttua
desk-begins-now = Palvelu alkaa nyt itsestään
desk-estimated = Palvelun alku arvioitu
desk-called-times = Kutsuttu { $n } kertaa
desk-waited = Odotti { $minutes } min
desk-word = Tarkistussana { $word }
desk-slip-none = Lappu ei tulostunut
desk-slip-unknown = Lappu ei ehkä tulostunut
desk-why-oldest =
    { $heads ->
        [one] Jonon ensimmäinen
       *[other] Odottanut pisimpään { $heads } jonosta
    }
desk-why-longest_wait = Odotti yli enimmäisajan, siksi ensin
desk-why-mix = Palvelun vuoro järjestyksessä
desk-why-target = Odottanut pisimpään tavoitteeseen nähden
desk-why-others_empty = Muissa jonoissa ei odota kukaan
desk-why-chosen = Kutsuttu ohi jonon

desk-queues = Jonot
desk-queues-more = Lisäksi: { $queues }
desk-tab-waiting = Odottaa
desk-tab-called = Kutsuttu
desk-tab-missed = Ei tullut
desk-queue-longest = Pisin { $minutes } min
desk-queue-over = Pisin { $minutes } min, raja { $target } min
desk-queue-calm = Kukaan ei odota
desk-queue-counted =
    { $waiting ->
        [one] 1 asiakas odottaa
       *[other] { $waiting } asiakasta odottaa
    }
desk-door-closed = Suljettu
desk-door-numbers_early = Avautuu pian
desk-door-no_more_numbers = Tänään ei enää numeroita
desk-minutes = { $minutes } min
desk-none-waiting = Kukaan ei odota.
desk-none-called = Et ole kutsunut tänään ketään.
desk-none-missed = Kaikki kutsutut ovat tulleet.

desk-state-called = Kutsuttu
desk-state-serving = Palveltavana
desk-state-served = Palveltu
desk-state-missed = Ei tullut
desk-state-waiting = Taas jonossa
desk-state-held = Tauolla
desk-state-cancelled = Peruttu
desk-state-expired = Ei enää voimassa

desk-ask = Tuliko { $number }?
desk-ask-says = Kutsusta on { $time }, eikä saapumista ole merkitty.
desk-ask-arrived = Palvelu alkaa
desk-ask-missed = Kutsuu sitten seuraavan
desk-ask-recall = Odottaa vielä hetken

desk-give-title = Anna numero palvelupisteessä
desk-give-says = Onnistuu myös silloin, kun aulasta ei enää saa numeroita.
desk-give-service = Palvelu
desk-give-language = Asiakkaan kieli
desk-given = Asiakkaan numero on { $number }
desk-given-says = { $service }. Tarkistussana { $word }. Kirjoita molemmat asiakkaalle: vuorolappua ei tulostu.

desk-nobody = Kukaan ei odota.
desk-returned = { $number } on taas jonossa.
desk-away = Yhteys jonoon katkesi klo { $time }
desk-away-says = Näet sen hetken tiedot. Nyt ei voi kutsua eikä merkitä mitään. Työ jatkuu tässä itsestään, kun yhteys palaa.
desk-away-act = Ei tehty: yhteyttä jonoon ei ole.
desk-unsure = ”{ $action }” jäi vahvistamatta
desk-unsure-says = Yhteys katkesi. Kun se palaa, näet tästä, mitä ehti tapahtua.
desk-fault = Tämä ei onnistunut. Yritä uudelleen. Jos sama toistuu, kerro ylläpitäjälle.
desk-demo = Esittelyaika
desk-why-appointment = Varattu aika on tullut
desk-why-ahead_of_time = Muita ei odota: kutsuttu etuajassa
desk-why-class_mix = Luokan vuoro jaossa
desk-waiting-title = Jonoon ei ole yhteyttä
desk-waiting-says = Et voi vielä kutsua ketään. Mitään ei ole kadonnut. Työ alkaa tässä itsestään, kun yhteys palaa.

## fault

fault-did-you-mean = Tarkoititko ”{ $likely }”?

fault-folder-missing = Tätä kansiota ei ole.
fault-folder-missing-mend = Anna sen kansion polku, jossa centre.toml on.
fault-folder-is-file = Tämä on tiedosto eikä kansio.
fault-folder-is-file-mend = Anna sen kansion polku, jossa centre.toml on.
fault-main-file-missing = Kansiossa ei ole tiedostoa { $name }.
fault-main-file-missing-mend = Anna palvelutorin kansion polku tai kirjoita { $name }.
fault-file-missing = Tätä tiedostoa ei ole.
fault-file-missing-mend = Anna olemassa olevan tiedoston polku.
fault-file-too-large = Tiedosto on suurempi kuin { $megabytes } Mt.
fault-file-too-large-mend = Pienennä sitä tai ota se pois kansiosta.
fault-file-unreadable = Tiedostoa ei voi lukea: { $reason }.
fault-file-unreadable-mend = Hanki lukuoikeus tai ota tiedosto pois kansiosta.
fault-not-utf-8 = Tiedoston merkistö ei ole UTF-8.
fault-not-utf-8-mend = Tallenna se uudelleen merkistöllä UTF-8.
fault-toml-broken = Tämä ei ole TOMLia: { $reason }.
fault-toml-broken-mend = Katso, puuttuuko tältä tai edelliseltä riviltä lainausmerkki, sulje tai yhtäsuuruusmerkki.
fault-toml-too-deep = Luetteloita tai ryhmiä on liian monta sisäkkäin.
fault-toml-too-deep-mend = Kirjoita tiedosto samaan tapaan kuin mallikansiossa.
fault-key-twice = ”{ $key }” on myös tiedostossa { $other }.
fault-key-twice-mend = Jätä se vain toiseen.

fault-key-unknown = Asetusta ”{ $key }” ei ole tässä kohdassa.
fault-key-unknown-mend = Tässä tunnetaan: { $known }.
fault-key-missing = ”{ $key }” puuttuu.
fault-key-missing-mend = Lisää rivi, joka alkaa ”{ $key } =”.
fault-not-text = Tähän kuuluu teksti.
fault-not-text-mend = Pane se lainausmerkkeihin.
fault-not-whole-number = Tähän kuuluu kokonaisluku.
fault-not-whole-number-mend = Kirjoita pelkät numerot ilman lainausmerkkejä.
fault-not-number = Tähän kuuluu luku.
fault-not-number-mend = Kirjoita numerot, desimaalit pisteellä ja ilman lainausmerkkejä.
fault-not-yes-or-no = Tähän kuuluu true tai false.
fault-not-yes-or-no-mend = Kirjoita true tai false ilman lainausmerkkejä.
fault-not-list = Tähän kuuluu luettelo.
fault-not-list-mend = Pane se hakasulkeisiin tai kirjoita jokaisen osan yläpuolelle [[…]].
fault-not-table = Tähän kuuluu ryhmä asetuksia.
fault-not-table-mend = Kirjoita kukin omalle rivilleen, esimerkiksi name.fi = "Kirjasto".
fault-not-time = ”{ $written }” ei ole kellonaika.
fault-not-time-mend = Kirjoita se lainausmerkkeihin, esimerkiksi "15:30".
fault-empty = Tämä on tyhjä.
fault-empty-mend = Kirjoita tähän ainakin yksi asia.
fault-too-long = Teksti on pidempi kuin { $limit } merkkiä.
fault-too-long-mend = Lyhennä sitä.
fault-too-many = Tässä on enemmän kuin { $limit }.
fault-too-many-mend = Poista osa.
fault-too-small = ”{ $written }” on liian pieni: raja on { $limit }.
fault-too-small-mend = Valitse suurempi luku.
fault-too-large = ”{ $written }” on liian suuri: raja on { $limit }.
fault-too-large-mend = Valitse pienempi luku.
fault-not-one-of = ”{ $written }” ei ole mikään vaihtoehdoista.
fault-not-one-of-mend = Valitse jokin näistä: { $known }.
fault-not-id = ”{ $written }” ei kelpaa tunnukseksi.
fault-not-id-mend = Aloita pienellä kirjaimella a–z; sen jälkeen pieniä kirjaimia, numeroita, - ja _, yhteensä enintään 40.
fault-not-language = ”{ $written }” ei ole kielitunnus.
fault-not-language-mend = Kirjoita esimerkiksi fi, sv tai en.
fault-not-hue = ”{ $written }” ei ole väri.
fault-not-hue-mend = Kirjoita # ja kuusi merkkiä, esimerkiksi "#035391".
fault-not-letter = ”{ $written }” ei ole iso kirjain.
fault-not-letter-mend = Valitse yksi kirjain väliltä A–Z.
fault-not-country = ”{ $written }” ei ole maatunnus.
fault-not-country-mend = Kirjoita kaksi isoa kirjainta, esimerkiksi "FI".
fault-not-printer = ”{ $written }” ei ole tulostimen osoite.
fault-not-printer-mend = Aloita osoite network://, usb://, serial://, file:// tai cups://.
fault-not-database = ”{ $written }” ei ole tietokannan osoite.
fault-not-database-mend = Aloita osoite sqlite:/// tai postgresql://.
fault-unfit = Tämä ei sovi tähän: { $reason }.
fault-unfit-mend = Kirjoita se samaan tapaan kuin mallikansiossa.

fault-id-twice = Tunnus ”{ $id }” on käytössä kahdesti.
fault-id-twice-mend = Anna toiselle eri tunnus.
fault-unknown-places = Paikkaa ”{ $id }” ei ole.
fault-unknown-places-mend = Tunnetut paikat: { $known }.
fault-unknown-services = Palvelua ”{ $id }” ei ole.
fault-unknown-services-mend = Tunnetut palvelut: { $known }.
fault-unknown-series = Numerosarjaa ”{ $id }” ei ole.
fault-unknown-series-mend = Tunnetut sarjat: { $known }.
fault-unknown-profiles = Profiilia ”{ $id }” ei ole.
fault-unknown-profiles-mend = Tunnetut profiilit: { $known }.
fault-unknown-desks = Palvelupistettä ”{ $id }” ei ole.
fault-unknown-desks-mend = Tunnetut palvelupisteet: { $known }.
fault-listed-twice = ”{ $id }” on tässä luettelossa kahdesti.
fault-listed-twice-mend = Poista toinen.
fault-fallback-itself = Palvelu ohjaa asiakkaat takaisin itseensä.
fault-fallback-itself-mend = Nimeä toinen palvelu tai poista rivi.
fault-time-zone = Aikavyöhykettä ”{ $written }” ei ole.
fault-time-zone-mend = Kirjoita IANA-nimi, esimerkiksi "Europe/Helsinki".
fault-country-unknown = Maan ”{ $written }” pyhäpäiviä ei tunneta.
fault-country-unknown-mend = Kirjoita maatunnus, esimerkiksi "FI".
fault-hours = Aukioloaikaa ei voi ymmärtää kohdasta ”{ $near }” alkaen.
fault-hours-mend = Kirjoita se näin: "Mo-Fr 08:00-16:00; PH off".
fault-icon-missing = Kansiossa icons ei ole kuvaa ”{ $icon }”.
fault-icon-missing-mend = Lisää tiedosto tai nimeä jokin, joka siellä on.
fault-hue-pale = { $hue } on liian vaalea: kontrasti valkoiseen on { $contrast }:1, vähintään { $least }:1 tarvitaan.
fault-hue-pale-mend = Valitse tummempi väri.
fault-label-twice = Kahdella palvelupisteellä on sama kyltti ”{ $label }”.
fault-label-twice-mend = Anna jokaiselle oma kyltti, jotta asiakas löytää oikean.

fault-letter-twice = Kirjain { $letter } kuuluu jo sarjalle ”{ $other }”.
fault-letter-twice-mend = Valitse toinen kirjain.
fault-range-backwards = Numeroväli päättyy lukuun { $last } ennen kuin se alkaa luvusta { $first }.
fault-range-backwards-mend = Kirjoita pienempi luku ensin.
fault-ranges-overlap = Numeroväleissä { $one } ja { $other } on samoja numeroita.
fault-ranges-overlap-mend = Päätä toinen ennen kuin toinen alkaa.
fault-ranges-small = Numeroita on { $declared }, mutta vilkkain päivä vaatii { $wanted }.
fault-ranges-small-mend = Lisää numeroväli; muuten numerot jatkuvat nelinumeroisina.
fault-hundred-shared = Numerot alkavat samasta sadasta kuin sarjan ”{ $other }” ({ $first }), ja pelkkiä kirjaimia on vaikea erottaa kuulemalta.
fault-hundred-shared-mend = Aloita tämä sarja toisesta sadasta.
fault-series-unused = Mikään palvelu ei käytä sarjaa ”{ $id }”.
fault-series-unused-mend = Poista se tai nimeä se jollekin palvelulle.
fault-series-missing = Palvelu antaa vuoronumeroita, mutta sillä ei ole numerosarjaa.
fault-series-missing-mend = Lisää rivi, joka alkaa ”series =”, tai rivi ”gives_numbers = false”.
fault-waiting-place-missing = Palvelu antaa vuoronumeroita, mutta sillä ei ole odotustilaa.
fault-waiting-place-missing-mend = Lisää rivi, joka alkaa ”waiting_place =”.
fault-waiting-place-without-lobby = Mikään näyttö paikassa ”{ $place }” ei näytä tämän palvelun kutsuja.
fault-waiting-place-without-lobby-mend = Valitse odotustila, jossa on näyttö, tai lisää palvelu sille näytölle.
fault-nobody-serves = Palvelu antaa vuoronumeroita, mutta mikään palvelupiste ei hoida sitä.
fault-nobody-serves-mend = Lisää ”{ $id }” jonkin palvelupisteen profiiliin.
fault-on-no-kiosk = Palvelu antaa vuoronumeroita, mutta mikään automaatti ei näytä sitä.
fault-on-no-kiosk-mend = Lisää ”{ $id }” jonkin automaatin palveluihin.

fault-public-name-missing = Arkaluonteinen palvelu tarvitsee neutraalin nimen lappuihin ja näyttöihin.
fault-public-name-missing-mend = Lisää rivit, jotka alkavat ”public_name.”, yksi kullekin kielelle.
fault-public-name-own = Vain tällä palvelulla on tämä julkinen nimi, joten nimi paljastaa sen.
fault-public-name-own-mend = Käytä sellaisen avoimen palvelun nimeä, jolla on sama numerosarja.
fault-series-not-shared = Vain arkaluonteiset palvelut käyttävät tätä sarjaa, joten kirjain paljastaa ne.
fault-series-not-shared-mend = Nimeä sellaisen palvelun sarja, jossa kuka tahansa voi asioida.
fault-name-shown = ”{ $text }” paljastaa arkaluonteisen palvelun sanalla ”{ $word }”.
fault-name-shown-mend = Valitse neutraalit sanat, esimerkiksi ”Vastaanotto B”.

fault-translation-missing = Teksti puuttuu kielellä ”{ $language }”.
fault-translation-missing-mend = Lisää se tällä kielellä.
fault-language-without-texts = Näytöillä ei ole tekstejä kielellä ”{ $language }”.
fault-language-without-texts-mend = Lisää tiedosto languages/{ $language }.ftl tai poista kieli.
fault-voice-language = Kuulutuksen kieli ”{ $language }” ei ole palvelutorin kieliä.
fault-voice-language-mend = Valitse jokin palvelutorin kielistä.
fault-catalogue-name = ”{ $written }” ei ole kielitunnus.
fault-catalogue-name-mend = Nimeä tiedosto kielensä mukaan, esimerkiksi et.ftl.
fault-text-broken = Tämä ei ole Fluentia: ”{ $key }”.
fault-text-broken-mend = Kirjoita ”avain = teksti” ja sisennä seuraavat rivit.
fault-text-twice = Avain ”{ $key }” on tässä tiedostossa kahdesti.
fault-text-twice-mend = Poista toinen.
fault-text-unknown = Mikään näyttö ei käytä tekstiä ”{ $key }”.
fault-text-unknown-mend = Vertaa avainta tuotteen englanninkielisiin teksteihin.
fault-text-missing = { $count ->
    [one] Yksi teksti puuttuu: { $some }.
   *[other] { $count } tekstiä puuttuu, muun muassa { $some }.
}
fault-text-missing-mend = Ne näkyvät englanniksi, kunnes ne lisätään.
fault-placeholder-unknown = Tekstissä ”{ $key }” on ”{ $placeholder }”, jota sille ei anneta.
fault-placeholder-unknown-mend = Käytä tuotteen englanninkielisen tekstin nimiä.
fault-placeholder-missing = Tekstistä ”{ $key }” puuttuu ”{ $placeholder }”.
fault-placeholder-missing-mend = Vertaa sitä tuotteen englanninkieliseen tekstiin.
fault-unknown-classes = Luokkaa ”{ $id }” ei ole.
fault-unknown-classes-mend = Tunnetut luokat: ordinary, appointment, { $known }.
fault-class-reserved-mend = Anna tälle luokalle toinen tunnus.
fault-class-without-mix-mend = Kerro, miten kutsut jaetaan, esimerkiksi class_mix = {"{"} priority = 2, ordinary = 1 {"}"}.
fault-fallback-without-numbers = Asiakkaat ohjataan palveluun ”{ $id }”, joka ei anna numeroita.
fault-fallback-without-numbers-mend = Nimeä palvelu, joka antaa numeroita.
fault-fallback-shut = { $moment } tämä palvelu on auki, mutta ”{ $id }”, johon asiakkaat ohjataan, on kiinni.
fault-fallback-shut-mend = Nimeä palvelu, joka on auki aina kun tämäkin, tai muuta aukioloaikoja.
fault-trial-empty-mend = Kirjoita taulukko, esimerkiksi [profiles.lab.policy], tai nimeä profiili valitsimella --profile.
fault-class-reserved = Luokka ”{ $id }” on jo valmiina jokaisessa jaossa.
fault-class-without-mix = Profiilissa ”{ $id }” ei ole luokkia: kaikki odottavat samalla tavalla.
fault-trial-empty = Tiedostossa ei nimetä kokeiltavaa profiilia.
fault-slip-block-missing = Vuorolapusta puuttuu ”{ $id }”: ilman sitä asiakas ei voi käyttää numeroaan.
fault-slip-block-missing-mend = Lisää ”{ $id }” luetteloon ”blocks”.

## kiosk

kiosk-question = Mitä palvelua tarvitset?
kiosk-my-number = Oma numero
kiosk-my-number-says = Onko sinulla jo numero? Katso paikkasi jonossa tai peru numero.
kiosk-back = Takaisin

kiosk-moment =
    { $days ->
        [0] tänään klo { $time }
        [1] huomenna klo { $time }
       *[other] { $weekday ->
            [1] maanantaina klo { $time }
            [2] tiistaina klo { $time }
            [3] keskiviikkona klo { $time }
            [4] torstaina klo { $time }
            [5] perjantaina klo { $time }
            [6] lauantaina klo { $time }
           *[7] sunnuntaina klo { $time }
        }
    }
kiosk-moment-date = { $date } klo { $time }
kiosk-opens = Avautuu { $moment }
kiosk-line-open = Avoinna klo { $time } asti
kiosk-line-open-now = Avoinna nyt
kiosk-line-booked = Vain ajanvarauksella
kiosk-line-early =
    Numeroita saa jo
    Avautuu klo { $time }
kiosk-line-closed = Suljettu
kiosk-line-no-more = Ei enää numeroita tänään
kiosk-line-both =
    { $open }
    { $waiting }
kiosk-waiting =
    { $n ->
        [0] Ei jonoa
        [one] 1 odottaa
       *[other] { $n } odottaa
    }

kiosk-what = Mitä asiasi koskee?
kiosk-take = Ota vuoronumero
kiosk-taking = Numerosi on tulossa
kiosk-closed-title = Nyt suljettu
kiosk-no-more-title = Ei enää numeroita tänään
kiosk-no-more-fallback = Jos asia ei voi odottaa, kysy tänään täältä:
kiosk-walk-in-title = Mene suoraan sisään
kiosk-walk-in-says = Et tarvitse vuoronumeroa.
kiosk-booked-title = Tule varattuna aikana
kiosk-booked-says = Kerro henkilökunnalle, että olet saapunut. Et tarvitse vuoronumeroa.
kiosk-booked-fallback = Eikö sinulla ole varattua aikaa? Kysy täältä:
kiosk-place = Palvelu on täällä
kiosk-waiting-place = Odota täällä

kiosk-your-number = Vuoronumerosi
kiosk-ahead =
    { $n ->
        [0] Olet seuraavana vuorossa
        [one] 1 asiakas ennen sinua
       *[other] { $n } asiakasta ennen sinua
    }
kiosk-taken = Otettu klo { $time }
kiosk-slip-coming = Vuorolappusi tulostuu
kiosk-slip-printed = Ota vuorolappusi
kiosk-slip-missing = Vuorolappu ei tulostunut
kiosk-slip-unsure = Eikö vuorolappua tullut?
kiosk-slip-write = Numerosi on voimassa. Kirjoita se muistiin tai ota kuva tästä näytöstä.
kiosk-slip-keep = Odotustilan näyttö kertoo, kun on sinun vuorosi.
kiosk-word = Tarkistussana
kiosk-word-says = Numerollasi ja tällä sanalla näet automaatilla paikkasi jonossa.
kiosk-cancel = Väärä palvelu? Peru tämä numero
kiosk-cancel-short = Peru tämä numero
kiosk-confirm-title = Perutaanko { $number }?
kiosk-confirm-says = Luovut paikastasi jonossa.
kiosk-confirm-yes = Peru numero
kiosk-confirm-no = Pidä numero

kiosk-find-number = Näppäile numerosi
kiosk-find-scan = Tai näytä vuorolapun koodi lukijalle.
kiosk-find-word = Näppäile tarkistussana
kiosk-find-word-says = Sanassa on neljä kirjainta. Se lukee vuorolapussasi.
kiosk-find-next = Jatka
kiosk-find-go = Etsi numeroni
kiosk-find-erase = Pyyhi
kiosk-finding = Numeroasi etsitään

kiosk-found-waiting = Olet jonossa
kiosk-found-waiting-says = Odotustilan näyttö kertoo, kun on sinun vuorosi.
kiosk-found-called = Nyt on sinun vuorosi
kiosk-found-called-says = Mene nyt tänne:
kiosk-found-serving = Sinua palvellaan
kiosk-found-serving-says = Mene tänne:
kiosk-found-missed = Numerosi on jo kutsuttu
kiosk-found-missed-says = Oletko nyt paikalla? Pääset lähelle jonon alkua.
kiosk-found-served = Tämä käynti on päättynyt
kiosk-found-served-says = Jos sinulla on muuta asiaa, ota uusi numero.
kiosk-found-held = Numerosi on tauolla
kiosk-found-held-says = Henkilökunta kutsuu sinut uudelleen. Numerosi säilyy.
kiosk-found-cancelled = Numero on peruttu
kiosk-found-cancelled-says = Et ole enää jonossa.
kiosk-found-expired = Numero ei ole enää voimassa
kiosk-found-expired-says = Ota uusi numero etusivulta.
kiosk-come-back = Palaa jonoon
kiosk-done = Lopeta
kiosk-next-visitor = Seuraava asiakas

kiosk-away = Yhteys jonoon katkesi klo { $time }. Numeroita ei nyt saa. Kosketa palvelua, niin näet, missä se on. Kysy paikan päällä henkilökunnalta.
kiosk-away-title = Numeroita ei nyt saa
kiosk-away-service = Jonoon ei ole yhteyttä. Mene suoraan paikalle ja kysy henkilökunnalta.
kiosk-away-short = Jonoon ei ole juuri nyt yhteyttä.
kiosk-trouble-title = Numeroa ei tullut
kiosk-trouble-says = Voit yrittää uudelleen: saat silti vain yhden numeron. Jos sitä ei vieläkään tule, kysy henkilökunnalta.
kiosk-trouble-away = Jonoon ei ole juuri nyt yhteyttä. Voit yrittää tässä uudelleen, kun yhteys palaa, tai kysyä henkilökunnalta.
kiosk-trouble-short = Tämä ei onnistunut. Yritä hetken päästä uudelleen tai kysy henkilökunnalta.
kiosk-again = Yritä uudelleen
kiosk-again-away = Ei yhteyttä
kiosk-gone = Tätä palvelua ei enää ole täällä. Valitse uudelleen etusivulta.
kiosk-start-title = Hyvää päivää
kiosk-start-says = Palvelut tulevat näkyviin hetken päästä.
kiosk-start-away-title = Numeroita ei nyt saa
kiosk-start-away-says = Jonoon ei ole yhteyttä. Mene palveluun, jota tarvitset, tai kysy henkilökunnalta. Palvelut palaavat tähän itsestään.
kiosk-closed-early-serve = Suljettu tänään etuajassa. Jos sinulla on jo numero, sinua palvellaan vielä.
kiosk-closed-early-move = Suljettu tänään etuajassa. Jos sinulla on jo numero, se on voimassa ja olet nyt tässä jonossa: { $to }.
kiosk-unstaffed = Täällä ei juuri nyt palvella. Voit ottaa numeron, mutta odotusaikaa emme osaa sanoa.
kiosk-ticket-released = { $service } jouduttiin sulkemaan etuajassa, emmekä ehtineet palvella sinua. Olemme pahoillamme. Tule uudelleen, kun palvelu on taas auki.
kiosk-closed-early-release = Suljettu tänään etuajassa. Emme ehdi enää palvella niitä, joilla on jo numero. Olemme pahoillamme.
kiosk-show-way = Näytä reitti
kiosk-find-place = Etsi paikka
kiosk-places-title = Mitä paikkaa etsit?
kiosk-shelf-previous = Edelliset
kiosk-shelf-next = Seuraavat
kiosk-shelf-at = { $n }/{ $of }
kiosk-way-to = Reitti
kiosk-way-minutes = Noin { $n } min
kiosk-way-here = Olet jo perillä
kiosk-way-same-floor = Tässä kerroksessa
kiosk-way-floors = Kerroksesta { $from } kerrokseen { $to }
kiosk-way-floor = Kerros { $floor }
kiosk-way-free = Esteetön
kiosk-way-lost = Reittiä ei voi näyttää juuri nyt. Kysy henkilökunnalta.
kiosk-way-help = Näytä, mistä saa apua
kiosk-way-map = Kartta: { $steps }
kiosk-way-map-only = Kartta
kiosk-way-steps = Reittiohjeet
kiosk-step-free = Esteetön reitti
kiosk-step-free-says = Kiertää portaat ja liukuportaat.
kiosk-way-seeking = Reittiä etsitään
kiosk-place-floor = { $place }, kerros { $floor }
kiosk-way-you = Olet tässä
kiosk-no-slips = Nyt ei tule paperilappua. Numerosi näkyy näytöllä.
kiosk-places-lost = Paikkoja ei voi näyttää juuri nyt. Kysy henkilökunnalta.
kiosk-way-shut =
    { $n ->
        [one] Pois käytöstä: { $names }. Tämä on kiertoreitti.
       *[other] Pois käytöstä: { $names }. Tämä on kiertoreitti.
    }

## lobby

lobby-recent = Viimeksi kutsutut
lobby-last = Viimeksi kutsuttu
lobby-again = Kutsuttu uudelleen
lobby-idle = Numerosi näkyy tässä, kun on sinun vuorosi.
lobby-demo-time = Esittelyaika
lobby-stale-seconds =
    { $seconds ->
        [one] Tiedot ovat sekunnin vanhoja. Kysy henkilökunnalta.
       *[other] Tiedot ovat { $seconds } sekuntia vanhoja. Kysy henkilökunnalta.
    }
lobby-stale-minutes =
    { $minutes ->
        [one] Tiedot ovat minuutin vanhoja. Kysy henkilökunnalta.
       *[other] Tiedot ovat { $minutes } minuuttia vanhoja. Kysy henkilökunnalta.
    }
lobby-closed-early-serve = { $service } on suljettu tänään etuajassa. Kaikkia, joilla on numero, palvellaan.
lobby-closed-early-move = { $service } on suljettu tänään etuajassa. Numerot kutsutaan nyt palvelussa { $to }.
lobby-unstaffed = { $service }: juuri nyt ei palvella.
lobby-desk-paused = { $desk } on tauolla.
lobby-closed-early-release = { $service } on suljettu tänään etuajassa. Emme ehdi enää palvella niitä, joilla on jo numero. Olemme pahoillamme.
lobby-desk-paused-until = { $desk } on tauolla. Palvelu jatkuu { $until }.
lobby-waiting-title = Numeroita ei voi nyt näyttää tässä
lobby-waiting-says = Näytöllä ei ole yhteyttä jonoon. Kysy vuoroasi henkilökunnalta. Numerot palaavat tähän itsestään.

## office

refused-may-not-choose = { $desk } kutsuu seuraavan vuorollaan. Ohi jonon ei voi kutsua täältä.
refused-note-missing = Kerro muutamalla sanalla, miksi tämä asiakas pääsee ensin.
refused-not-served-here = { $number } odottaa muuta palvelua kuin mitä { $desk } palvelee.
refused-visitor-elsewhere = { $number } kuuluu asiakkaalle, joka on juuri toisessa palvelupisteessä. Kutsu uudelleen, kun se on valmis.
refused-not-called-yet = Numeroa { $number } ei ole vielä kutsuttu.
refused-base-not-latest = Kansio on viety versiosta { $base }, mutta voimassa on versio { $latest }. Vie versio { $latest }, tee muutokset siihen ja julkaise se kansio.
refused-centre-without-files = { $centre }: tietoja ei ole luettu kansiosta sellaisinaan. Lue ne kansiosta ja julkaise uudelleen.
refused-database-address = ”{ $address }” ei ole tietokannan osoite. Anna postgresql://käyttäjä@palvelin/nimi, sqlite:///polku tai tiedoston polku.
refused-database-on-share = Tietokanta { $path } olisi verkkolevyllä, jossa SQLite voi kadottaa tietoja. Anna kansio tämän koneen omalta levyltä tai postgresql://-osoite.
refused-folder-not-empty = Kansio { $folder } ei ole tyhjä. Anna uusi kansio.
refused-no-numbers = { $service }: vuoronumeroita ei anneta.
refused-no-such-ticket = Numeroa ei löytynyt. Tarkista vuorolapusta numero ja tarkistussana.
refused-nobody-here = Palvelupisteeseen { $desk } ei ole kutsuttu ketään. Kutsu ensin seuraava.
refused-nothing-published = Palvelutoria ei ole vielä julkaistu. Julkaise se komennolla: vuoro publish KANSIO
refused-notice-over = Tiedote päättyisi ennen kuin se alkaa. Valitse myöhempi loppu.
refused-still-called = { $number } on kutsuttu eikä ole vielä tullut. Valitse ensin Saapui, Ei tullut tai Kutsu uudelleen.
refused-strands-tickets = { $count ->
    [one] Yhdellä asiakkaalla on vielä numero: { $what }. Tämä versio ei voisi palvella häntä. Palvele hänet ensin tai pidä { $what } versiossa.
   *[other] { $count } asiakkaalla on vielä numero: { $what }. Tämä versio ei voisi palvella heitä. Palvele heidät ensin tai pidä { $what } versiossa.
}
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
refused-unknown-language = Palvelutorilla ei ole kieltä { $language }.{ $meant ->
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
refused-service-closed = { $service }: nyt suljettu. Avautuu { $opens }.
refused-service-closed-for-now = { $service }: nyt suljettu.
refused-no-more-numbers = { $service }: ei enää numeroita tänään. Numeroita saa taas { $opens }.
refused-no-more-numbers-for-now = { $service }: ei enää numeroita tänään.
refused-ticket-waiting = { $number } odottaa jonossa. Kutsu se ensin.
refused-ticket-called = { $number } on kutsuttu.
refused-ticket-serving = { $number } on palveltavana.
refused-ticket-served = { $number } on jo palveltu.
refused-ticket-missed = { $number } ei tullut, kun se kutsuttiin. Se voi palata jonoon.
refused-ticket-held = { $number } on tauolla.
refused-ticket-cancelled = { $number } on peruttu.
refused-ticket-expired = { $number } ei ole enää voimassa. Ota uusi numero.
trouble-database-away = Jonotietokantaan { $address } ei saada yhteyttä: { $why }. Mitään ei kadonnut; toiminta jatkuu, kun tietokanta vastaa.
trouble-database-busy = Jonotietokanta { $address } on varattu: { $why }. Mitään ei muutettu; yritä uudelleen.
trouble-database-folder = Kansiota { $path } ei voi käyttää tietokantaa varten: { $why }. Anna siihen kirjoitusoikeus tai valitse toinen valitsimella --database.
trouble-disk-full = Jonotietokannan { $address } levy on täynnä. Mitään ei jäänyt kesken. Vapauta tilaa ja yritä uudelleen.
trouble-folder-write = Kansioon { $folder } ei voi kirjoittaa: { $why }. Valitse toinen kansio.
trouble-schema-newer = Tietokanta { $address } on tehty uudemmalla Vuoron versiolla (taulut { $found }, tämä tuntee { $known }). Päivitä tämä ohjelma.
refused-hold-too-long = Numero voi olla tauolla 1–{ $most } minuuttia.
refused-at-other-desk = { $number } on nyt toisessa pisteessä. Kysy sieltä.
refused-for-other-desk = { $number } on ohjattu pisteeseen { $desk }. Vain se voi kutsua numeron.
refused-transfer-nowhere = Kerro, minne asiakas ohjataan: palvelu, piste tai molemmat.
refused-desk-serves-other = { $desk } ei hoida palvelua { $service }. Valitse toinen piste tai jätä piste valitsematta.
refused-nobody-serves-it = Mikään piste ei hoida palvelua { $service }. Valitse toinen palvelu.
refused-unknown-booking = Koodia ei löytynyt. Vertaa sitä kirjeeseesi tai valitse palvelu ja varauksesi aika.
refused-booking-arrived = Asiakas on jo täällä, numero { $number }. Peru numero tarvittaessa palvelupisteessä.
refused-booking-cancelled-before = Varaus { $booking } on peruttu. Valitse toinen.
refused-ticket-has-booking = { $number } kuuluu jo toiseen varaukseen.
refused-unknown-booking-id = Varausta { $booking } ei ole. Katso: vuoro appointments list
refused-import-column-unknown = Saraketta ”{ $column }” ei tunneta. Mitään ei tallennettu. Lähetä vain nämä sarakkeet, kukin kerran, ja nimeä ne ensimmäisellä rivillä: { $known }.
refused-import-column-missing = Sarake ”{ $column }” puuttuu. Nimeä se ensimmäisellä rivillä. Tunnetut sarakkeet: { $known }.
refused-import-not-text = Tämä ei ole CSV-tiedosto. Tallenna luettelo CSV-muodossa, merkistönä UTF-8.
refused-import-too-large = Luettelo on liian pitkä. Lähetä enintään { $most } riviä.
refused-import-empty = Luettelo on tyhjä. Ensimmäinen rivi nimeää sarakkeet: time, service, desk, pool, code.
refused-row-broken = Rivillä on enemmän soluja kuin ensimmäisellä rivillä, tai lainausmerkit jäivät auki. Kirjoita yksi varaus riville.
refused-row-time-unreadable = ”{ $told }” ei ole ajankohta. Kirjoita se muodossa 2026-11-24T10:00.
refused-row-time-gap = Aikaa { $told } ei ole: kelloja siirretään sinä yönä eteenpäin. Valitse toinen aika.
refused-row-time-twice = Aika { $told } tulee sinä yönä kahdesti. Lisää aikaero, esimerkiksi +02:00.
refused-row-time-past = { $told }: päivä on jo ohi. Poista rivi.
refused-row-time-far = Aikaan { $told } on yli kaksi vuotta. Tarkista vuosi.
refused-row-service-unknown = Palvelua ”{ $told }” ei ole.{ $meant ->
    [none] { " " }Kirjoita palvelun tunnus.
   *[other] { " " }Tarkoititko { $meant }?
}
refused-row-desk-unknown = Palvelupistettä ”{ $told }” ei ole.{ $meant ->
    [none] { " " }Kirjoita palvelupisteen tunnus.
   *[other] { " " }Tarkoititko { $meant }?
}
refused-row-pool-unknown = Profiilia ”{ $told }” ei ole.{ $meant ->
    [none] { " " }Kirjoita profiilin tunnus.
   *[other] { " " }Tarkoititko { $meant }?
}
refused-row-desk-and-pool = Rivillä on sekä palvelupiste ({ $desk }) että profiili ({ $pool }). Nimeä vain toinen.
refused-row-code-unreadable = Koodia ei voi lukea. Käytä 3–64 merkkiä: kirjaimia A–Z, numeroita sekä merkkejä - ja _.
refused-row-code-elsewhere = Koodi kuuluu jo varaukseen, jonka lähetti { $source }. Anna toinen koodi.
refused-kiosk-spent = Tämä automaatti ei anna juuri nyt enempää numeroita. Pyydä numero henkilökunnalta.
refused-kiosk-spent-for = { $service }: tämä automaatti ei anna juuri nyt enempää numeroita. Pyydä numero henkilökunnalta.
refused-already-waits-there = { $service }: sinulla on jo numero { $number }. Paikkasi jonossa säilyy.
refused-visit-full = Sinulla voi olla kerralla enintään { $most } numeroa. Ota seuraava, kun jokin niistä on hoidettu.
refused-nothing-asked = Valitse vähintään yksi palvelu.
refused-reprint-where = Numeroa { $number } ei otettu automaatilta. Valitse automaatti, joka tulostaa sen.
refused-no-such-order = Tulostuspyyntöä { $order } ei ole.
refused-forget-today = { $day } ei ole vielä ohi. Valitse aikaisempi päivä.
refused-day-not-recorded = Päivältä { $day } ei ole tallennettuja käyntejä.{ $last ->
    [none] { "" }
   *[other] { " " }Viimeisin tallennettu päivä on { $last }.
}
refused-desk-taken = { $owner } on jo palvelupisteessä { $desk }. Valitse toinen piste tai pyydä esihenkilöä vapauttamaan tämä.
refused-desk-paused = { $desk } on tauolla. Lopeta tauko ja kutsu sitten.
refused-pause-too-long = Tauko voi kestää 1–{ $most } minuuttia.
refused-nobody-sits = { $desk }: pisteessä ei ole ketään.
refused-closing-over = Sulkeminen päättyisi ennen kuin se alkaa. Valitse myöhempi aika.
refused-move-nowhere = { $service }: kerro, minkä palvelun jonoon asiakkaat siirretään.
refused-move-to-itself = { $service }: asiakkaat ovat jo tässä jonossa. Valitse toinen palvelu.
refused-move-to-closed = { $service } on itsekin suljettu etuajassa. Valitse toinen palvelu.
refused-unknown-then = ”{ $told }” ei käy. Valitse serve, move tai release.
refused-not-closed-early = { $service }: palvelua ei ole suljettu etuajassa.
refused-booking-early = { $service }: sinulla on aika { $booked }. Ilmoittautuminen alkaa { $opens }.
refused-no-booking-then = { $service }: { $booked } ei odoteta ketään, tai kaikki ovat jo ilmoittautuneet.{ $fallback ->
    [none] { " " }Kysy henkilökunnalta.
   *[other] { " " }Valitse toinen aika tai ota numero tänne: { $fallback }.
}
refused-time-not-today = Tämä aika on toisena päivänä: { $booked }. Valitse tämän päivän aika.
refused-visitor-walking = { $number } on vasta tulossa toisesta palvelupisteestä. Voit kutsua { $seconds ->
    [one] sekunnin
   *[other] { $seconds } sekunnin
 } päästä.
refused-class-by-staff = Luokan ”{ $name }” antaa henkilökunta. Kysy heiltä, niin saat numeron.
refused-too-early-to-miss = { $number } ei ole vielä ehtinyt tulla. Voit valita ”Ei tullut” { $seconds ->
    [one] 1 sekunnin
   *[other] { $seconds } sekunnin
 } kuluttua.
refused-never-missed = { $number }: asiakas ei näe tai kuule kutsua tai odottaa, että hänet haetaan. Mene odotustilaan tai siirrä numero tauolle.
refused-nothing-to-undo = Kumottavaa ei ole.
refused-undo-too-late = Tätä ei voi enää kumota: kumoamiseen on aikaa { $seconds } sekuntia.
refused-undo-overtaken = Tätä ei voi kumota: numero { $number } { $kind ->
    [taken] on sen jälkeen annettu
    [called] on sen jälkeen kutsuttu
    [recalled] on sen jälkeen kutsuttu uudelleen
    [arrived] on sen jälkeen tullut pisteeseen
    [served] on sen jälkeen palveltu
    [missed] ei tullut, kun se sen jälkeen kutsuttiin
    [returned] on sen jälkeen palannut jonoon
    [held] on sen jälkeen siirretty tauolle
    [resumed] on sen jälkeen palannut tauolta
    [transferred] on sen jälkeen ohjattu muualle
    [cancelled] on sen jälkeen peruttu
    [expired] ei ole enää voimassa
   *[other] on sen jälkeen muuttunut
 }.
refused-booking-late = { $service }: aikasi oli { $booked }. Siihen ei voi enää ilmoittautua.{ $fallback ->
    [none] { " " }Kysy henkilökunnalta.
   *[other] { " " }Ota numero tänne: { $fallback }. Paikkasi jonossa määräytyy varatun ajan mukaan.
}
refused-booking-cancelled = { $service }: aikasi { $booked } on peruttu.{ $fallback ->
    [none] { " " }Kysy henkilökunnalta.
   *[other] { " " }Jos tieto on väärä, ota numero tänne: { $fallback }.
}
refused-no-fallback = { $service }: tilalle ei ole muuta palvelua, josta saisi numeron. Kysy henkilökunnalta.
refused-import-identity = Sarakkeesta ”{ $column }” voi selvitä, kuka on tulossa. Mitään ei tallennettu. Lähetä vain nämä sarakkeet: { $known }.
refused-import-identity-value = Rivillä { $line } sarakkeessa ”{ $column }” näyttää olevan nimi, puhelinnumero tai henkilötunnus. Mitään ei tallennettu. Lähetä vain koodeja, joista muut eivät voi päätellä mitään.
refused-row-service-unbookable = Palveluun { $service } ei voi varata aikaa. Lisää sen numerosarjaan numeroväli varauksia varten tai lähetä varaukset toiseen palveluun.
refused-row-desk-elsewhere = { $told } ei hoida palvelua { $service }. Nimeä palvelupiste, joka hoitaa sitä, tai jätä kohta tyhjäksi.
refused-row-pool-elsewhere = Profiili { $told } ei hoida palvelua { $service }. Nimeä profiili, joka hoitaa sitä, tai jätä kohta tyhjäksi.
refused-row-code-twice = Sama koodi on kahdella rivillä, joissa on eri tiedot. Jätä niistä oikea.
refused-is-this-for-you = Tästä on juuri otettu { $count } numeroa peräkkäin. Onko tämä numero sinulle? Jos on, valitse uudelleen.
refused-closing-too-long = { $service }: sulje enintään tämän päivän loppuun asti. Jos suljet pidemmäksi ajaksi, muuta aukioloaikoja.
refused-nobody-comes = Mikään palvelupiste ei ole auki päivänä { $day }. Valitse toinen päivä valitsimella --on.
refused-tickets-alive =
    { $count ->
        [one] Täällä on vielä yksi keskeneräinen numero päivältä { $day }.
       *[other] Täällä on vielä { $count } keskeneräistä numeroa päivältä { $day }.
    } Simuloi toista päivää valitsimella --on, käytä omaa tietokantaa valitsimella --database tai lisää --anyway.
refused-booking-closed-early = { $service } on tänään suljettu etuajassa, joten aikasi { $booked } ei toteudu.{ $fallback ->
    [none] { " " }Kysy henkilökunnalta.
   *[other] { " " }Ota numero tänne: { $fallback }. Paikkasi jonossa määräytyy varatun ajan mukaan.
 }
refused-shut-today = { $service } ei kutsu tänään enää ketään. Palvele asiakas tai valitse toinen palvelu.
refused-booking-of-another-time = { $number } on toiselle palvelulle tai ajalle kuin tämä varaus. Valitse sen oma varaus.
refused-unknown-need = Tarvetta ”{ $need }” ei ole.{ $meant ->
    [none] { "" }
   *[other] { " " }Tarkoititko ”{ $meant }”?
 }
refused-unknown-class = Luokkaa ”{ $id }” ei ole.{ $meant ->
    [none] { "" }
   *[other] { " " }Tarkoititko ”{ $meant }”?
 }
refused-printer-which = Kerro, mikä tulostin: osoite tai automaatin tunnus.
refused-printer-of-nothing = ”{ $told }” ei ole osoite eikä automaatti, jolla on tulostin.
trouble-printer-model = Tulostinmallia ”{ $model }” ei tunneta. Tarkoititko: { $meant }?
trouble-printer-test-not-printed = { $address }: testisivua ei tulostettu ({ $why }). Kysy tila: vuoro printer status.
trouble-printer-test-unknown = { $address }: testisivu lähetettiin, mutta tulostin ei kuitannut sitä ({ $why }). Katso paperia.
refused-no-start = Kerro, mistä reitti alkaa.
refused-unknown-profile = Reittityyppiä { $profile } ei ole.{ $meant ->
    [none] { "" }
   *[other] { " " }Tarkoititko { $meant }?
}
refused-not-blocked = { $way } ei ole pois käytöstä.{ $meant ->
    [none] { "" }
   *[other] { " " }Tarkoititko { $meant }?
}
refused-block-over = Tämä aika on jo mennyt. Valitse myöhempi aika.
refused-unknown-way = Pohjapiirroksessa ei ole hissiä, portaita, ovea tai aluetta { $way }.{ $meant ->
    [none] { " " }Katso, mitä on: vuoro blocked --all
   *[other] { " " }Tarkoititko { $meant }?
}
refused-no-such-place = Paikkaa { $place } ei ole, joten sinne ei voi opastaa.{ $meant ->
    [none] { " " }Katso paikat: vuoro places
   *[other] { " " }Tarkoititko { $meant }?
}
refused-no-plan = { $centre }: rakennuksesta ei ole pohjapiirrosta, joten reittejä ei voi näyttää. Lisää palvelutorin kansioon floors.osm ja julkaise kansio.
trouble-simulator-away = Portissa { $port } ei vastaa tulostinsimulaattori. Käynnistä se: vuoro printer-simulator --control { $port }
trouble-simulator-order = Tulostinsimulaattori ei voi totella: { $why }.

## plan
plan-too-large = Tiedosto on suurempi kuin { $megabytes } Mt.
plan-too-large-mend = Tallenna vain tämä rakennus: poista ympäristö ja tallenna uudelleen.
plan-broken-xml = Tiedosto katkeaa tai on vioittunut rivillä { $line }, sarakkeessa { $column }. Loppua ei luettu.
plan-broken-xml-mend = Avaa se JOSMissa ja tallenna uudelleen, tai ota viimeisin ehjä kopio.
plan-not-osm = Tämä ei ole OSM-tiedosto.
plan-not-osm-mend = Tallenna piirros JOSMissa muotoon .osm.
plan-doctype = Tiedostossa on DOCTYPE-määrittely, jota mikään pohjapiirros ei tarvitse. Sitä ei luettu.
plan-doctype-mend = Avaa se JOSMissa ja tallenna uudelleen.
plan-too-many-elements = Osia on enemmän kuin { $most }. Loppua ei luettu.
plan-too-many-elements-mend = Jätä tiedostoon vain tämä rakennus.
plan-node-nowhere = Tällä pisteellä ei ole sijaintia.
plan-node-nowhere-mend = Poista se tai lataa se uudelleen.
plan-far-away = Tämä on yli { $metres } metrin päässä piirroksen keskeltä. Se ja muu yhtä kaukana oleva jää pois.
plan-far-away-mend = Poista se, mikä ei kuulu rakennukseen.
plan-level-unreadable = Tasoa ”{ $told }” ei voi lukea, joten tämä jää pois.
plan-level-unreadable-mend = Kirjoita luku, kuten level=0, tai useita: 0;1 tai 0-2. Kylttien merkintä kuuluu tagiin level:ref.
plan-node-missing = Tämän viivan pisteitä puuttuu tiedostosta: { $count }.
plan-node-missing-mend = Lataa koko viiva uudelleen tai piirrä puuttuva kulma.
plan-open-area = Tämän alueen ääriviiva ei sulkeudu. Se suljettiin suoralla viivalla.
plan-open-area-mend = Yhdistä viimeinen piste ensimmäiseen.
plan-one-point-way = Tällä viivalla on vain yksi piste.
plan-one-point-way-mend = Poista se tai piirrä se uudelleen.
plan-self-crossing = Ääriviiva leikkaa itsensä tässä. Vain suurin osa otetaan mukaan.
plan-self-crossing-mend = Siirrä pisteitä niin, ettei ääriviiva leikkaa itseään missään.
plan-tangled = Tämä viiva leikkaa itsensä monessa kohdassa, joten se jää pois.
plan-tangled-mend = Piirrä se uudelleen useana osana.
plan-too-many-corners = Tässä on yli { $most } kulmaa tai jäsentä, joten se jää pois.
plan-too-many-corners-mend = Piirrä se useana osana.
plan-flat-area = Tämä alue ei rajaa mitään, joten se jää pois.
plan-flat-area-mend = Poista se tai siirrä sen kulmat erilleen.
plan-open-relation = Tämän monikulmion viivat eivät sulkeudu renkaaksi tässä.
plan-open-relation-mend = Lisää relaatioon puuttuva viiva tai yhdistä tässä kohtaavat päät.
plan-member-missing = Tämän relaation viivoja puuttuu tiedostosta: { $count }.
plan-member-missing-mend = Lataa relaatio kaikkine jäsenineen tai poista puuttuvat siitä.
plan-nothing-drawn = Tiedostoon ei ole piirretty mitään.
plan-nothing-drawn-mend = Piirrä huoneet ja käytävät tageilla indoor=room ja indoor=corridor ja anna kullekin level.
plan-level-missing = Tasoa ei ole annettu, joten tämän oletetaan olevan tasolla 0.
plan-level-missing-mend = Lisää level=….
plan-area-repeated = Tämä on piirretty usealle tasolle ({ $told }), ja jokaisella oletetaan olevan lattia.
plan-area-repeated-mend = Käytä tagia repeat_on, jos se on samanlainen joka tasolla. Anna ylös asti avoimelle salille vain lattian taso.
plan-level-without-ref = Missään ei kerrota, miten kyltit ja hissin napit merkitsevät tason { $number }.
plan-level-without-ref-mend = Piirrä sen ääriviiva tageilla indoor=level, level={ $number } ja level:ref, tai lisää level:ref sen alueisiin.
plan-level-ref-differs = Tasolla { $number } on useita merkintöjä: { $refs }.
plan-level-ref-differs-mend = Kirjoita tälle tasolle kaikkialle sama level:ref.
plan-id-twice = Myös { $other } on nimeltään ”{ $id }”.
plan-id-twice-mend = Anna kummallekin oma kiosk:id. Usealla tasolla oleva asia on yksi elementti.
plan-door-beside-wall = Tämä ovi on { $metres } metrin päässä lähimmästä seinästä. Se siirrettiin seinälle.
plan-door-beside-wall-mend = Vedä piste seinälle niin, että se liittyy siihen.
plan-door-off-wall = Tämä ovi ei ole missään seinässä eikä ääriviivassa.
plan-door-off-wall-mend = Vedä se huoneensa ääriviivalle tai poista se.
plan-one-way-unclear = Ei ole selvää, mihin suuntaan tästä ovesta kuljetaan, joten molemmat suunnat sallitaan.
plan-one-way-unclear-mend = Lisää direction=… ja suunta asteina, itä on 90.
plan-lift-one-level = Tämä hissi yhdistää alle kaksi tasoa, joten ketään ei ohjata siihen.
plan-lift-one-level-mend = Kirjoita kaikki sen tasot, kuten level=0;1, ja piirrä jokaiselle lattia.
plan-stairs-one-level = Nämä portaat, liukuportaat tai luiska yhdistävät alle kaksi tasoa, joten ketään ei ohjata niihin.
plan-stairs-one-level-mend = Kirjoita molemmat tasot, kuten level=0;1, ja anna kummankin pään koskettaa lattiaa.
plan-stairs-direction-unclear-mend = Lisää incline=up tai incline=down viivan suuntaan, tai level=… kummankin pään pisteeseen.
plan-escalator-both-ways = Liukuportaiden suuntaa ei ole kerrottu, joten molemmat suunnat sallitaan.
plan-escalator-both-ways-mend = Kirjoita conveying=forward, jos ne kulkevat viivan suuntaan, muuten conveying=backward.
plan-heading-unreadable = ”{ $told }” ei ole suunta.
plan-heading-unreadable-mend = Kirjoita kiosk:heading=… asteina pohjoisesta, itä on 90: suunta, johon näyttöä katsova katsoo.
plan-heading-reversed = Näyttöä ”{ $id }” katsova seisoisi seinässä.
plan-width-unreadable = Leveyttä ”{ $told }” ei voi lukea, joten sitä ei oteta huomioon.
plan-width-unreadable-mend = Kirjoita metrit, kuten width=0.9.
plan-many-more = Huomautuksia on paljon lisää.
plan-many-more-mend = Korjaa ensin nämä ja tarkista sitten uudelleen.
plan-place-missing = Paikkaa ”{ $id }” ei ole pohjapiirroksessa.
plan-place-missing-mend = Lisää piirrokseen sen kohdalle kiosk:id={ $id }.
plan-desk-missing = Palvelupistettä ”{ $id }” ei ole pohjapiirroksessa.
plan-desk-missing-mend = Lisää piirrokseen sen kohdalle kiosk:id={ $id }.
plan-kiosk-missing = Automaattia ”{ $id }” ei ole pohjapiirroksessa.
plan-kiosk-missing-mend = Lisää piirrokseen sen kohdalle kiosk:id={ $id }.
plan-lobby-missing = Kutsunäyttöä ”{ $id }” ei ole pohjapiirroksessa.
plan-lobby-missing-mend = Lisää piirrokseen sen kohdalle kiosk:id={ $id }.
plan-id-misspelt = Palvelutori ei tunne tunnusta ”{ $id }”.
plan-id-misspelt-mend = Tarkoititko ”{ $likely }”? Kirjoita silloin kiosk:id={ $likely }.
plan-id-unknown = Palvelutorilla ei ole paikkaa, palvelupistettä eikä näyttöä ”{ $id }”.
plan-id-unknown-mend = Lisää se palvelutoriin tai poista elementin kiosk:id.
plan-service-unknown = Palvelutorilla ei ole palvelua ”{ $id }”.
plan-service-unknown-mend = Kirjoita tagiin kiosk:service palvelun tunnus tai poista tagi.
plan-service-misspelt = Palvelutorilla ei ole palvelua ”{ $id }”.
plan-service-misspelt-mend = Tarkoititko ”{ $likely }”? Kirjoita silloin kiosk:service={ $likely }.
plan-screen-without-heading = Mikään ei kerro, mihin suuntaan näyttöä ”{ $id }” katsotaan, joten opastus ei voi alkaa vasemmalta tai oikealta.
plan-screen-without-heading-mend = Lisää kiosk:heading=… asteina pohjoisesta, itä on 90: suunta, johon näyttöä katsova katsoo.
plan-floor-differs = Paikka ”{ $id }” on tässä kerroksessa { $drawn }, mutta palvelutorin tiedoissa on { $told }.
plan-floor-differs-mend = Siirrä se oikealle tasolle tai korjaa kerros tiedostoon centre.toml.
plan-name-missing = Kohteella ”{ $name }” ei ole nimeä näillä kielillä: { $languages }.
plan-name-missing-mend = Lisää name:… jokaiselle näistä kielistä.
plan-name-bare = ”{ $name }” on merkitty ilman kieltä, joten se näytetään kaikille sellaisenaan.
plan-name-bare-mend = Lisää name:… kielille { $languages }, vaikka nimi olisi sama.
plan-form-missing = Opastuksessa ei voi mainita kohdetta ”{ $name }” luontevasti.
plan-form-missing-mend = Lisää { $tags } ja kirjoita siihen koko ilmaus, kuten ”aulan ohi”.
plan-service-unreachable = Automaatilta ”{ $kiosk }” ei pääse palveluun ”{ $service }”.
plan-service-unreachable-mend = Katso reitti läpi: puuttuuko ovi, onko huone yksityinen, katkeaako käytävä, puuttuuko hissiltä taso?
plan-service-not-step-free = Automaatilta ”{ $kiosk }” ei ole esteetöntä reittiä palveluun ”{ $service }”.
plan-service-not-step-free-mend = Etsi reitiltä portaita, alle 0,80 metrin ovia, tagia wheelchair=no ja puuttuvaa hissiä.
plan-desk-unreachable = Odotuspaikasta ”{ $place }” ei pääse palvelupisteeseen ”{ $id }”.
plan-desk-unreachable-mend = Katso reitti läpi: puuttuuko ovi, onko huone yksityinen, katkeaako käytävä?
plan-desk-not-step-free = Odotuspaikasta ”{ $place }” ei ole esteetöntä reittiä palvelupisteeseen ”{ $id }”.
plan-desk-not-step-free-mend = Etsi reitiltä portaita, alle 0,80 metrin ovia ja tagia wheelchair=no.
plan-desk-walk-short = Kävely paikasta ”{ $place }” palvelupisteeseen ”{ $id }” kestää { $seconds } s, mutta palvelutori varaa siihen { $told } s.
plan-desk-walk-short-mend = Kirjoita tiedostoon desks.toml walk_seconds = { $seconds } tai enemmän, tai siirrä palvelupiste paikalleen.
plan-desk-walk-short-step-free = Esteetön reitti paikasta ”{ $place }” palvelupisteeseen ”{ $id }” kestää { $seconds } s, mutta palvelutori varaa siihen { $told } s.
plan-desk-walk-short-step-free-mend = Kirjoita tiedostoon desks.toml step_free_walk_seconds = { $seconds } tai enemmän.
plan-spot-unreachable = Kohteeseen ”{ $name }” ei pääse miltään automaatilta.
plan-spot-unreachable-mend = Piirrä sen ovi, tai merkitse se tagilla access=private, jos sinne ei ole tarkoitus mennä.
plan-no-help-point = Pohjapiirroksessa ei ole neuvontaa, joten ketään ei voi ohjata avun luo.
plan-no-help-point-mend = Lisää amenity=reception_desk tai tourism=information sinne, missä autetaan.
plan-tiny-area = Tämä alue on vain { $area } m².
plan-tiny-area-mend = Poista se, jos se on piirretty vahingossa.
plan-room-without-door = Huoneessa ”{ $name }” ei ole ovea.
plan-room-without-door-mend = Lisää ääriviivalle piste, jossa on door=yes, tai kirjoita indoor=area, jos sillä ei ole seiniä.
plan-rooms-overlap = Tällä huoneella ja kohteella { $other } on yhteistä { $area } m².
plan-rooms-overlap-mend = Siirrä kulmia niin, että yhteistä on vain seinä.
plan-wall-in-doorway = Tähän oviaukkoon päättyy toinen seinä.
plan-wall-in-doorway-mend = Siirrä ovea seinää pitkin poispäin nurkasta.
plan-spot-in-wall = Kohdassa ”{ $id }” ei voi seistä: se on seinässä, esteessä, yksityisessä huoneessa tai kaikkien alueiden ulkopuolella.
plan-spot-in-wall-mend = Siirrä se sinne, missä ihmiset seisovat.
plan-level-apart = Kerrokseen { $floor } ei johda hissiä, portaita, liukuportaita eikä luiskaa.
plan-level-apart-mend = Lisää tämä taso niille, jotka pysähtyvät siellä, kuten level=0;1.
plan-stairs-direction-unclear = Ei ole selvää, kumpi näiden portaiden pää on ylhäällä. Alkupisteen oletetaan olevan alhaalla.
plan-heading-reversed-mend = Käännä suuntaa kiosk:heading 180 astetta: se kertoo, mihin suuntaan näyttöä katsova katsoo, ei sitä, mihin näyttö osoittaa.

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
slip-wait-label = Odota täällä
slip-place = { $place }, kerros { $floor }
slip-word-label = Tarkistussana
slip-scan = Näytä koodi automaatille kohdassa Oma numero, niin näet paikkasi jonossa.
slip-late-title = Menikö numerosi jo ohi?
slip-late = Avaa automaatilla Oma numero, niin pääset takaisin jonoon.
slip-keep = Säilytä tämä vuorolappu.

# Tulostimen näyttävä ikkuna.
slip-window = Tulostin
slip-none = Tähän tulevat tulostetut vuorolaput.
slip-length = { $mm } mm paperia
slip-count =
    { $n ->
        [one] 1 vuorolappu
       *[other] { $n } vuorolappua
    }
slip-state-ready = Valmis
slip-state-paper_low = Paperi vähissä
slip-state-paper_out = Paperi loppu
slip-state-cover_open = Kansi auki
slip-state-offline = Ei yhteyttä
slip-state-unknown = Ei vastaa
slip-do-paper_low = Paperi vähiin
slip-do-paper_out = Paperi loppuun
slip-do-cover_open = Avaa kansi
slip-do-offline = Irrota yhteys
slip-undo-paper_low = Vaihda rulla
slip-undo-paper_out = Lisää paperia
slip-undo-cover_open = Sulje kansi
slip-undo-offline = Palauta yhteys

# Kun tulostin tai fontit eivät ole kunnossa.
trouble-fonts-missing = Kielen { $language } kirjaimia ei voi piirtää: { $letters }. Asenna fontit: { $install }
trouble-printer-address = ”{ $address }” ei ole tulostimen osoite. Tunnetut muodot: { $forms }.
trouble-printer-port = Portissa { $port } kuuntelee jo toinen ohjelma. Sulje se tai anna toinen portti valitsimella --port.
slip-several-title = Sinulla on { $n } vuoronumeroa
slip-several = Ehdotamme tätä järjestystä. Jokainen numero pitää oman paikkansa jonossa. Sinua ei kutsuta kahteen paikkaan yhtä aikaa.
slip-why-closes = Käy täällä ajoissa: sulkeutuu klo { $time }.
slip-why-soonest = Täällä vuorosi tulee luultavasti aiemmin.
slip-why-shorter = Näin asiasi hoituvat nopeimmin.
slip-why-too_late = Sulkeutuu klo { $time }, ehkä ennen vuoroasi. Kysy henkilökunnalta.
slip-test = Suomi: Hyvää päivää, Äänekoski, Åland, Öljymäki. 0123456789
slip-way = Reitti · { $minutes }
slip-taken = { $weekday } { $date } klo { $time }
slip-turn-label = Vuorosi noin klo
slip-turn = { $from }–{ $to }
slip-ahead-about =
    { $n ->
        [one] Noin 1 asiakas
       *[other] Noin { $n } asiakasta
    }
slip-back = Ehdit käydä muualla. Tule takaisin viimeistään klo { $time }.
slip-break = Tauko klo { $from }–{ $to }. Numerosi pysyy voimassa.
slip-first-booked = Ajan varanneet ja takaisin tulevat voidaan kutsua ennen sinua.
slip-first-some = Joitakin voidaan kutsua ennen sinua, vaikka he tulevat myöhemmin.
slip-first-returned = Takaisin tulevat voidaan kutsua ennen sinua.
slip-desks = Sinua palvellaan täällä: { $desks }.
slip-way-step-free = Esteetön reitti · { $minutes }

## way

way-not-drawn = Kartta ei näytä reittiä tähän paikkaan: { $goal }. Kysy henkilökunnalta.
way-kind-toilets = WC
way-kind-accessible-toilets = Esteetön WC
way-kind-info = Neuvonta
way-kind-lift = Hissi
way-kind-cafe = Kahvila
way-kind-restaurant = Ravintola
way-kind-exit = Uloskäynti
way-kind-subway = Metro
way-kind-train = Juna
way-kind-bus = Bussi
way-kind-parking = Pysäköinti
way-kind-meeting-room = Kokoushuone
way-kind-stage = Esiintymislava
way-kind-stairs = Portaat
way-kind-escalator = Liukuportaat
way-kind-ramp = Luiska
way-kind-door = Ovi
way-kind-area = Kulkureitti
way-only-by-lift = Sinne pääsee vain hissillä.
way-kind-water = Juomavesi
way-kind-lockers = Lokerot
way-kind-cloakroom = Naulakko
way-into = kohteeseen { $name }
way-past = kohteen { $name } ohi
way-through = kohteen { $name } läpi
way-at = kohdassa { $name }
way-to = kohteeseen { $name }
way-metres = { $n } m
way-metres-spoken = { $n } metriä
way-walk-go = Kulje { $way }.
way-ahead = Kulje suoraan eteenpäin.
way-ahead-go = Kulje suoraan { $way }.
way-around = Käänny ympäri.
way-around-go = Käänny ympäri ja kulje { $way }.
way-left = Käänny vasemmalle.
way-left-go = Käänny vasemmalle ja kulje { $way }.
way-left-at = Käänny { $place } vasemmalle.
way-left-at-go = Käänny { $place } vasemmalle ja kulje { $way }.
way-right = Käänny oikealle.
way-right-go = Käänny oikealle ja kulje { $way }.
way-right-at = Käänny { $place } oikealle.
way-right-at-go = Käänny { $place } oikealle ja kulje { $way }.
way-half-left = Käänny loivasti vasemmalle.
way-half-left-go = Käänny loivasti vasemmalle ja kulje { $way }.
way-half-left-at = Käänny { $place } loivasti vasemmalle.
way-half-left-at-go = Käänny { $place } loivasti vasemmalle ja kulje { $way }.
way-half-right = Käänny loivasti oikealle.
way-half-right-go = Käänny loivasti oikealle ja kulje { $way }.
way-half-right-at = Käänny { $place } loivasti oikealle.
way-half-right-at-go = Käänny { $place } loivasti oikealle ja kulje { $way }.
way-lift-up = Mene hissillä.
way-lift-up-floor = Mene hissillä kerrokseen { $floor }.
way-lift-down = Mene hissillä.
way-lift-down-floor = Mene hissillä kerrokseen { $floor }.
way-arrive-left = Vasemmalla on { $name }.
way-arrive-right = Oikealla on { $name }.
way-arrive-ahead = Suoraan edessäsi on { $name }.
way-arrive = Olet perillä: { $name }.
way-here = Olet jo perillä: { $name }.
way-minutes = noin { $n } min
way-minutes-spoken =
    { $n ->
        [one] noin minuutti
       *[other] noin { $n } minuuttia
    }
way-no-way = Sinne ei ole kulkureittiä.
way-blocked = Reitti sinne on juuri nyt suljettu.
way-not-step-free = Sinne ei ole esteetöntä reittiä.
way-help = Apua saat täältä: { $help }.
way-goal = määränpääsi
way-stairs-up = Mene portaita ylös.
way-stairs-up-floor = Mene portaita ylös kerrokseen { $floor }.
way-stairs-down = Mene portaita alas.
way-stairs-down-floor = Mene portaita alas kerrokseen { $floor }.
way-escalator-up = Mene liukuportailla ylös.
way-escalator-up-floor = Mene liukuportailla ylös kerrokseen { $floor }.
way-escalator-down = Mene liukuportailla alas.
way-escalator-down-floor = Mene liukuportailla alas kerrokseen { $floor }.
way-ramp-up = Mene luiskaa ylös.
way-ramp-up-floor = Mene luiskaa ylös kerrokseen { $floor }.
way-ramp-down = Mene luiskaa alas.
way-ramp-down-floor = Mene luiskaa alas kerrokseen { $floor }.
way-kind-baby-care = Lastenhoitohuone
way-blocked-step-free = Sinne ei ole juuri nyt esteetöntä reittiä.
