## call

# What is said at a call: number and desk, never a service's name.
call-phrase = Number { $number }. { $desk }.
call-digit =
    { $digit ->
        [0] zero
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
       *[9] nine
    }
# A letter's name is written out here only where the voice would read the letter wrongly.
call-letter = { $letter }

## command

command-why-call = { $number } ({ $service }) was called to { $desk } on { $at }, after { $minutes } min.
command-why-oldest =
    { $heads ->
        [one] It was first in the queue.
       *[other] It had waited longest of all { $heads } queues.
    }
command-why-longest_wait = It had waited past the limit that nobody should exceed.
command-why-mix = It was the turn of { $share } in the mix between the queues.
command-why-target = It had waited longest in proportion to the target of its service.
command-why-others_empty = Nobody was waiting in the queues that come first.
command-why-chosen = It was called out of turn: { $note }
command-bug = Something went wrong in Vuoro itself ({ $what }). The file { $file } tells more.
command-time-unreadable = “{ $told }” is not a time. Write it like 2026-11-24T10:00, or write: now
command-check-warning = Check this: { $fault }
command-check-faults = { $faults ->
    [one] Mend one fault before you publish.
   *[other] Mend { $faults } faults before you publish.
}
command-check-sound = { $centre } is in order. Services: { $services }, desks: { $desks }.
command-published = Version { $number } of { $centre } is in force.
command-published-already = Nothing has changed: version { $number } stays in force.
command-restored = Version { $number } is in force. It is the same as version { $earlier }.
command-restored-from = same as version { $number }. { $note }
command-exported = Version { $number } is in the folder { $folder }. Edit it there, then: vuoro publish { $folder }
command-column-version = version
command-column-when = published
command-column-note = note
command-column-service = service
command-column-name = name
command-column-door = now
command-column-waiting = waiting
command-column-longest = longest wait
command-column-device = device
command-column-seen = last seen
command-column-health = says
command-minutes = { $n } min
command-door-open = open
command-door-numbers-early = opens soon, gives numbers
command-door-closed = closed
command-door-no-more-numbers = no more numbers today
command-notice-up = Notice { $number } is up.
command-notice-down = Notice { $number } has been taken down.
command-notice-unreadable = Write each notice as LANGUAGE=TEXT, such as en="Lift 2 is out of order". This is not: { $told }
command-ticket-service = Service
command-ticket-errand = Errand
command-ticket-ahead = Ahead of you
command-ticket-taken = Taken at
command-ticket-wait-at = Wait at
command-ticket-word = Check word
command-ticket-code = Code
command-called-again = called again
command-nobody-waits = Nobody waits for { $desk }.
command-desk-called = { $calls ->
    [one] { $number } is called to { $desk }: { $service }.
   *[other] { $number } is called to { $desk } again: { $service }.
}
command-desk-serving = { $number } is being served at { $desk }.
command-desk-served = { $number } has been served at { $desk }.
command-desk-missed = { $number } did not come to { $desk } and may come back today.
command-desk-waiting = { $number } waits again: { $service }.
command-shots-drawn = { $n ->
    [one] One picture is in { $folder }.
   *[other] { $n } pictures are in { $folder }.
}
command-run-database = Queue database: { $address }
command-run-no-display = This machine has no display. A scripted visit goes through the real programs instead.
command-run-display-away = The display { $display } does not answer. A scripted visit goes through the real programs instead.
command-run-own-database = Visitors are waiting or being served here, so the visit takes place in a database of its own in { $folder }.
command-run-visit = A scripted visit goes through the real programs.
command-run-demo-time = No service gives numbers now, so the visit takes place in demo time: { $at }.
command-run-running = The centre is running. Ctrl-C stops it.
command-run-stopped = Stopped. The same day continues when you start again.
command-run-crashed = { $part } ended unexpectedly and was started again.
command-run-closed = { $part } was closed.
command-run-said-why = { $part } cannot work; its own line above says why.
command-run-gave-up = { $part } ended too often and stays off.
command-visit-taken = Kiosk: { $service } was touched and gave number { $number }.
command-visit-printed = Printer: the slip for { $number } came out.
command-visit-called = Desk { $desk }: one key called { $number }.
command-visit-shown = Lobby: { $number } is on the display.
command-visit-served = Desk { $desk }: { $number } was marked as arrived and then as done.
command-visit-done = { $n } pictures, one for each step, are in { $folder }
command-display-none = There is no display, so the window is drawn unseen.
command-theme-unknown = There is no theme { $told }. Choose one of these: { $known }.
command-title-kiosk = Kiosk { $device } – Vuoro
command-title-printer = Printer { $port } – Vuoro
refused-run-already = The centre of { $address } already runs on this machine. Stop it first with Ctrl-C.
refused-printer-address = “{ $address }” is not a printer’s address. Known forms: { $forms }.
refused-no-database = There is no database { $address }. Check the path, or publish a centre there: vuoro publish FOLDER
trouble-display-away = The display { $display } does not answer. Start it, or check DISPLAY and WAYLAND_DISPLAY.
trouble-visit-overtaken = Another visitor came to the queue of { $desk } meanwhile, so the visit ended without a call.
refused-unknown-kiosk = There is no kiosk { $kiosk }.{ $meant ->
    [none] { "" }
   *[other] { " " }Did you mean { $meant }?
}
refused-no-ticket-numbered = There is no number { $number } today.
refused-no-open-service = No service gives numbers in the coming weeks. Check the opening hours, or give a time with --at.
refused-no-desk-serves = No desk serves { $service }. Add it to a profile, or name a desk with --desk.
trouble-file-write = The file { $file } can't be written: { $why }. Choose another.
trouble-visit-stuck = The visit got stuck at { $part } ({ $order }): { $why }. Its log is beside the pictures.
trouble-visit-no-slip = The slip for { $number } did not come out ({ $outcome }). The number itself is safe.
trouble-part-not-started = { $part } did not start. Its own lines above say why.
command-desk-held = { $number } is on hold and will wait again by itself.
command-desk-cancelled = { $number } has been taken out of the queue.
command-undone = { $number }: { $state ->
    [waiting] waits again
    [called] is called again
    [serving] is being served again
    [held] is on hold again
    [missed] counts as missed again
   *[other] is what it was
 }.
command-why-appointment = The booked time had come.
command-why-ahead_of_time = Nobody else was waiting, so a booked visitor was called ahead of time.
command-why-class_mix = It was the turn of this class in the mix: { $group }.
command-class-ordinary = without a class
command-class-appointment = booked visitors
command-need-step_free = Needs a step-free way: allow more time to come.
command-need-more_time = Needs more time: allow it.
command-need-interpreter = Needs an interpreter: arrange one before you call.
command-need-sign_language = Needs a sign language interpreter: arrange one before you call.
command-need-no_hearing = Does not hear calls: go and wave, or show the number.
command-need-no_sight = Does not see calls: go to meet the visitor.
command-need-come_to_me = Asks to be fetched: go to the waiting place.
command-appointments-taken-in = { $file }: { $added } new, { $changed } changed, { $cancelled } cancelled, { $same } unchanged, { $faults } not used.
command-appointments-fault = Line { $line }: { $says }
command-appointments-refused = { $file }: nothing was taken in.
command-appointments-added = Appointment { $id }: { $service }, { $booked }.
command-appointments-taken-back = Appointment { $id } is cancelled: { $service }, { $booked }.
command-appointments-none = There are no such appointments.
command-appointments-watching = Watching the folder { $folder }. Stop with Ctrl-C.
command-booking-booked = booked
command-booking-arrived = arrived
command-booking-cancelled = cancelled
command-check-in-open = { $at }: check-in is open.
command-check-in-later = { $at }: check-in opens at { $opens }.
command-check-in-none = { $service }: nobody with an appointment is expected any more today.
command-column-id = id
command-column-time = time
command-column-desk = desk or profile
command-column-code = code
command-column-source = from
command-column-state = state
command-column-number = number
command-day-unreadable = “{ $told }” is not a day. Write it like 2026-11-24.
command-folder-away = The folder can’t be read: { $why }. Trying again.
command-out-unreadable = “{ $told }” is neither a file in an existing folder nor an address that begins with http:// or https://.
command-ticket-booked = Appointment at
refused-file-unreadable = The file { $file } can’t be read: { $why }.
refused-folder-missing = There is no folder { $folder }.
command-column-from = first
command-column-to = last
command-column-numbers = numbers
command-column-printed = printed
command-column-taken = taken
command-column-language = language
command-column-errand = errand
command-column-word = check word
command-column-ahead = ahead
command-column-about = about
command-column-why = why here in the order
command-state-waiting = waits
command-state-called = called
command-state-serving = being served
command-state-served = served
command-state-missed = did not come
command-state-held = on hold
command-clock-unreadable = “{ $told }” is not a time of day. Write it like 10:15.
command-unclaimed-none = There are no numbers that nobody came for.
command-found-none = No number that is still good was taken then. Try a wider span: --within 30
command-struck = { $n ->
    [0] No number was struck.
    [one] { $numbers } was struck.
   *[other] { $n } numbers were struck: { $numbers }.
 }
command-struck-left = { $n ->
    [one] { $numbers } stays as it is: it no longer waits.
   *[other] { $n } numbers stay as they are: { $numbers }. They no longer wait.
 }
command-reprint-printed = { $number } was printed again at { $kiosk }.
command-reprint-not_printed = { $number } could not be printed at { $kiosk }. Check the paper, or choose another kiosk: --kiosk
command-reprint-unknown = Nobody knows whether { $number } came out at { $kiosk }. Look there before you print it again.
command-reprint-expired = { $kiosk } did not answer within a minute, so { $number } is not printed. Check that the kiosk runs.
command-reprint-none = { $kiosk } has not answered yet. { $number } is printed if it answers within a minute.
command-column-field = field
command-column-purpose = what for
command-column-deleted = deleted
command-column-day = day
command-column-tickets = tickets
command-column-moved = sent here / on
command-column-served = served
command-column-missed = missed
command-column-cancelled = cancelled
command-column-expired = never called
command-column-open = still here
command-column-waits = wait: half / 90 % / longest
command-column-service-times = at the desk: half / 90 % / longest
command-column-told-by = from
command-report-journal = journal
command-report-figures = figures
command-report-none = Nobody took a number on these days.
command-report-error = From figures: waits and times at the desk are within ±{ $percent } %.
command-report-backwards = The first day comes after the last one.
command-either-day = Give either one day or a first and a last one.
command-either-before = Give either a day or a number of days.
command-forgot = { $days ->
    [0] Before { $before } there is nothing to forget.
    [one] { $first } is forgotten: only hourly figures stay.
   *[other] { $days } days from { $first } to { $last } are forgotten: only hourly figures stay.
  }
command-forgot-removed = Deleted: { $tickets } tickets, { $bookings } bookings, { $entries } journal entries.
command-forgot-kept = { $day } stays as it is: still to be served or just served are { $numbers }.
command-privacy-until-day = at the end of the day; of a ticket kept longer, at the end of the day it is over
command-privacy-until-kept = after { $days } days, when only hourly figures stay
command-privacy-until-next = when the next entry replaces it
command-privacy-until-stays = stays: it says nothing about any visitor
command-privacy-why-key = tells one row from another
command-privacy-why-day = the business day it belongs to
command-privacy-why-language = the language in which the visitor is called
command-privacy-why-needs = what help the visitor asked for, such as a step-free way
command-privacy-why-times = when the visitor came, was called and was served: the order of the queue, and waits
command-privacy-why-class = class of priority, where the centre has one
command-privacy-why-walking = not called before there was time to walk from the last desk
command-privacy-why-visit = which tickets and events belong together
command-privacy-why-number = the number printed on the slip
command-privacy-why-service = the service
command-privacy-why-errand = the errand chosen at the kiosk
command-privacy-why-state = how far the ticket is: waiting, called, served
command-privacy-why-word = the check word on the slip, by which its holder finds the ticket again
command-privacy-why-code = the scan code on the slip, by which its holder finds the ticket again
command-privacy-why-device = the kiosk or desk that gave the number
command-privacy-why-place = the place in the queue
command-privacy-why-desk = the desk that called
command-privacy-why-for-desk = which desk alone may call
command-privacy-why-call = which call lobbies show last
command-privacy-why-reason = the rule by which the ticket was called
command-privacy-why-note = the clerk's words on why a ticket was called out of turn
command-privacy-why-slip = whether the slip came out of the printer
command-privacy-why-booked = the booked time
command-privacy-why-due = until when a ticket is on hold or good
command-privacy-why-booking-code = the code of the booking letter, for checking in
command-privacy-why-booking-state = whether the booked visitor has come
command-privacy-why-source = which system sent the booking
command-privacy-why-undo = lets a desk undo its last action
command-privacy-why-once = keeps a double tap from giving two numbers
command-privacy-why-order = what a kiosk or printer was told to do, and what came of it
command-privacy-why-order-payload = what exactly it was told, such as which slip to print again
command-privacy-why-order-of-events = the order in which things happened
command-privacy-why-event = what happened and when, for reports and screens
command-privacy-why-moved = from where a ticket was sent on, and where to
command-privacy-why-version = the published centre and its files
command-privacy-why-notice = the caretakers' notices
command-privacy-why-clock = when the clock was set for a demonstration
command-privacy-why-forgotten = that a day was forgotten
command-privacy-why-numbering = the next number of each series
command-privacy-why-mix = whose turn it is when a desk calls from several queues by turns
command-privacy-why-closing = when a service was closed early, and what became of those who waited
command-privacy-why-lease = which desks are taken, paused or closed
command-privacy-why-owner = who sits at a desk, as the desk's program tells
command-privacy-why-steward = which program looks after what falls due
command-privacy-why-health = how each device is
command-privacy-why-setting = what all programs share, such as demo time
command-column-class = class
command-column-replayed = policy
command-column-called = called
command-column-median = half, min
command-column-ninety = 90 %, min
command-column-longest-minutes = longest, min
command-column-over-target = over target
command-replay-day = Waits on { $day }. Of { $calls } recorded calls, the replay under the present policies repeats { $repeated }.
command-replay-recorded = as it was
command-replay-present = replayed, present
command-replay-tried = replayed, to try
command-replay-all = all together
command-replay-few = few
command-replay-few-means = “{ $few }”: too few visitors for this figure to say anything.
command-column-call = called
command-column-wait = wait
command-column-ranges = estimates
command-column-silent = no estimate
command-column-held = held
command-column-width = width
command-column-off = off by
command-column-mean-held = mean × place: held
command-column-mean-off = off by
command-column-last-held = last wait: held
command-column-last-off = off by
command-about = about { $n }
command-from-to = { $from }–{ $to }
command-minutes-from-to = { $from }–{ $to } min
command-forecast-thin = no estimate: too few recent visitors are known
command-forecast-unstaffed = no estimate: no desk works now
command-forecast-unreliable = no estimate: too many recent ones were wrong
command-forecast-last = likely the last to be called before closing
command-forecast-at_risk = likely not called before closing
command-forecast-hidden = { $service }: too many recent estimates were wrong, so visitors are shown none.
command-forecast-no-calls = No numbers were called on these days.
command-seat-open = { $desk } is open.
command-seat-open-for = { $owner } is at { $desk }.
command-seat-paused = { $desk } is paused until you end the pause.
command-seat-paused-until = { $desk } is paused. It calls again { $until }.
command-seat-closed = { $desk } is free.
command-seat-state-open = open
command-seat-state-paused = paused
command-seat-state-closed = closed
command-column-seat = desk
command-column-owner = who
command-column-since = since
command-unstaffed = { $service } has nobody at its desks since { $since }. Waiting: { $waiting }, desks planned: { $planned }.
command-seat-alone = { $number } was called to { $desk }, but nobody is there. Put the number back with: vuoro send-back { $desk }
command-seat-paused-long = { $desk } has been paused since { $since }.
command-reopened = { $service } is open again by its hours.
command-tended = What was due is done. Next: { $next }.
command-tended-nothing = No centre has been published, so there is nothing to tend.
command-simulate-day-unknown = There is no day “{ $told }”. Choose busy or quiet.
command-simulate-begins = { $centre }, { $day }: { $visits } visitors come, { $booked } times are booked, { $desks } desks open.
command-simulate-follows = Every program of this centre follows in demo time. Ctrl-C ends the day.
command-simulate-progress = { $at } · { $tickets } numbers · { $served } served
command-simulate-stopped = Stopped at { $at }. Everything until then stays in the database.
command-simulate-came = { $visits } visitors came, { $checked_in } of them to one of the { $booked } booked times.
command-simulate-took = { $operations } actions in { $seconds } s: { $rate } a second.
command-column-turned-away = without a number
command-door-unstaffed = open, nobody at the desks
command-door-closes-early = closed early
command-desk-expired = { $number } is no longer valid: its day is over.
command-check-in-how = Give a code, or both --service and --time. With --fallback, give --time too.
command-out-away = { $out } does not take the events: { $why }. Trying again in { $seconds } s; nothing is lost.
command-visit-next = Next: { $number }. Wait here: { $place }.
command-state-cancelled = cancelled
command-state-expired = no longer valid
command-privacy-intro = { $centre } asks nobody for a name, an address, a phone number or a personal identity code. This is all it stores.
command-privacy-why-figures = anonymous counts and waits by the hour; groups of fewer than five are not told apart
command-seat-state-vanished = not heard from
command-tended-by-another = Another program does this now. Try again after { $next }.
command-closed-early = { $service } is closed early until { $until }. { $then ->
    [move] Moved: { $count }.
    [release] Released: { $count }.
    [serve] Those who wait are served.
   *[none] { "" }
}
command-called-withdrawn = withdrawn
command-desk-held-past = { $service } closes before the hold ends, on { $at }.
command-printer-none = No printer is attached to this machine. A network printer prints its own address when you switch it on with the feed button held down.
command-printer-column-address = address
command-printer-column-name = name
command-printer-perhaps = a serial port, perhaps a printer
command-printer-ready = { $address }: ready.
command-printer-paper-low = { $address }: ready, but the paper is running low. Have a new roll at hand.
command-printer-paper-out = { $address }: out of paper. Put in a new roll.
command-printer-cover-open = { $address }: the cover is open. Close it.
command-printer-offline = { $address }: not reached. Check its power and cable.
command-printer-unknown = { $address }: does not report its state. Try a test page: vuoro printer test.
command-printer-no-clear = Its memory can’t be emptied: after a fault an old slip may come out later.
command-printer-tested = The test page is printed. Check it: the ruler reaches both edges, the greys have no white stripes, and you can read every language.
command-privacy-why-blocked = which lifts, stairs and doors are out of use, so that nobody is led there
command-route = { $goal }: { $minutes } min, { $metres } m. { $count ->
    [one] Floor { $floors }.
   *[other] Floors { $floors }.
}
command-route-step-free = This way has no stairs and no escalators.
command-route-steps = This way has stairs or an escalator.
command-route-shut = Out of use now: { $names }.
command-blocked = { $name }: out of use until you say otherwise.
command-blocked-until = { $name }: out of use until { $until }.
command-unblocked = { $way } can be used again.
command-blocked-none = Nothing is out of use.
command-column-key = key
command-column-floor = floors
command-column-out-since = out of use since
command-column-out-until = until
command-printer-column-fault = fault
command-printer-column-value = value
command-plan-floor = floor { $floor }
command-plan-find = In JOSM, Ctrl+J jumps to a position. A search (Ctrl+F) for “id 12” finds an element.
command-plan-faults = { $faults ->
    [one] 1 fault
   *[other] { $faults } faults
}, { $warnings ->
    [one] 1 warning
   *[other] { $warnings } warnings
}.
command-plan-sound = The plan is sound. Floors: { $levels }. Places: { $spots }, doors: { $doors }.

## common

common-moment = { $day } at { $time }
common-language = Language
common-still-there = Are you still there?
common-starts-again =
    { $seconds ->
        [one] This screen starts again in 1 second.
       *[other] This screen starts again in { $seconds } seconds.
    }
common-go-on = Continue
common-demo-time = Demo time

## desk

desk-next = Next
desk-arrived = Arrived
desk-recall = Call again
desk-missed = Did not come
desk-done = Done
desk-back = Back to the queue
desk-give = Give a number
desk-leave = Close
desk-key-space = Space
desk-key-escape = Esc

desk-next-call = Calls the first in the queue
desk-next-serving = Ends { $number } and calls the next
desk-next-serving-last = Ends { $number }. Nobody else is waiting
desk-next-called = { $number } has not arrived yet
desk-next-nobody = Nobody is waiting
desk-next-away = No connection right now
desk-next-busy = One moment

desk-empty = No visitor at the desk
desk-empty-waiting =
    { $waiting ->
        [0] Nobody is waiting.
        [one] 1 visitor is waiting.
       *[other] { $waiting } visitors are waiting.
    }

desk-called-for = Called { $time } ago
desk-served-for = Served for { $time }
desk-begins-in = Service starts automatically in { $time }
desk-begins-now = Service is starting automatically
desk-estimated = Start time is an estimate
desk-called-times = Called { $n } times
desk-waited = Waited { $minutes } min
desk-word = Check word { $word }
desk-slip-none = Slip did not print
desk-slip-unknown = Slip may not have printed
desk-why-oldest =
    { $heads ->
        [one] First in the queue
       *[other] Longest wait in { $heads } queues
    }
desk-why-longest_wait = Waited past the limit, so goes first
desk-why-mix = Its service's turn in the mix
desk-why-target = Longest wait for its target
desk-why-others_empty = Nobody waits in the other queues
desk-why-chosen = Called out of turn

desk-queues = Queues
desk-queues-more = Also: { $queues }
desk-tab-waiting = Waiting
desk-tab-called = Called
desk-tab-missed = Did not come
desk-queue-longest = Longest { $minutes } min
desk-queue-over = Longest { $minutes } min, over { $target } min
desk-queue-calm = Nobody is waiting
desk-queue-counted =
    { $waiting ->
        [one] 1 visitor waiting
       *[other] { $waiting } visitors waiting
    }
desk-door-closed = Closed
desk-door-numbers_early = Opens soon
desk-door-no_more_numbers = No more numbers today
desk-minutes = { $minutes } min
desk-none-waiting = Nobody is waiting.
desk-none-called = You have not called anyone today.
desk-none-missed = Everyone who was called has come.

desk-state-called = Called
desk-state-serving = At the desk
desk-state-served = Served
desk-state-missed = Did not come
desk-state-waiting = In the queue again
desk-state-held = On hold
desk-state-cancelled = Cancelled
desk-state-expired = No longer valid

desk-ask = Did { $number } come?
desk-ask-says = Called { $time } ago, not yet marked as arrived.
desk-ask-arrived = Service begins
desk-ask-missed = Then calls the next
desk-ask-recall = Waits a little longer

desk-give-title = Give a number at the desk
desk-give-says = This also works when no more numbers are given in the lobby.
desk-give-service = Service
desk-give-language = The visitor’s language
desk-given = { $number } is the visitor’s number
desk-given-says = { $service }. Check word { $word }. Write both down: no slip is printed.

desk-nobody = Nobody is waiting.
desk-returned = { $number } is back in the queue.
desk-away = No connection to the queue since { $time }
desk-away-says = This is how things stood then. You can’t call or mark anyone now. You can go on here when the connection is back.
desk-away-act = Not done: there is no connection to the queue.
desk-unsure = “{ $action }” was not confirmed
desk-unsure-says = The connection was lost. When it is back, this window shows what was done.
desk-fault = That did not go through. Try again. If it happens again, tell the caretaker.
desk-demo = Demo time
desk-why-appointment = The booked time has come
desk-why-ahead_of_time = Nobody else waits: called ahead of time
desk-why-class_mix = Its class's turn in the mix
desk-waiting-title = No connection to the queue
desk-waiting-says = You can’t call anyone yet. Nothing is lost. Work begins here by itself when the connection is back.

## fault

fault-did-you-mean = Did you mean “{ $likely }”?

fault-folder-missing = This folder does not exist.
fault-folder-missing-mend = Give the path of the folder with centre.toml.
fault-folder-is-file = This is a file, not a folder.
fault-folder-is-file-mend = Give the path of the folder with centre.toml.
fault-main-file-missing = There is no { $name } in this folder.
fault-main-file-missing-mend = Give the path of a centre's folder, or write { $name }.
fault-file-missing = This file does not exist.
fault-file-missing-mend = Give the path of an existing file.
fault-file-too-large = The file is larger than { $megabytes } MB.
fault-file-too-large-mend = Make it smaller or take it out of the folder.
fault-file-unreadable = The file can't be read: { $reason }.
fault-file-unreadable-mend = Allow yourself to read it, or take it out of the folder.
fault-not-utf-8 = The file is not written in UTF-8.
fault-not-utf-8-mend = Save it again with the encoding UTF-8.
fault-toml-broken = This is not TOML: { $reason }.
fault-toml-broken-mend = Look at this line and the one before it for a missing quote, bracket or equals sign.
fault-toml-too-deep = Lists or tables are nested too deeply.
fault-toml-too-deep-mend = Write the file as in the reference centre.
fault-key-twice = “{ $key }” is also in { $other }.
fault-key-twice-mend = Keep it in one of the two files.

fault-key-unknown = There is no setting named “{ $key }” here.
fault-key-unknown-mend = Known here: { $known }.
fault-key-missing = “{ $key }” is missing.
fault-key-missing-mend = Add a line that begins with “{ $key } =”.
fault-not-text = This has to be text.
fault-not-text-mend = Put it in quotes.
fault-not-whole-number = This has to be a whole number.
fault-not-whole-number-mend = Write digits only, without quotes.
fault-not-number = This has to be a number.
fault-not-number-mend = Write digits, with a point for decimals and without quotes.
fault-not-yes-or-no = This has to be true or false.
fault-not-yes-or-no-mend = Write true or false, without quotes.
fault-not-list = This has to be a list.
fault-not-list-mend = Put it in square brackets, or write [[…]] above each part.
fault-not-table = This has to be a group of settings.
fault-not-table-mend = Write one line for each, such as name.en = "Library".
fault-not-time = “{ $written }” is not a time of day.
fault-not-time-mend = Write it in quotes, such as "15:30".
fault-empty = This is empty.
fault-empty-mend = Write at least one thing here.
fault-too-long = The text is longer than { $limit } characters.
fault-too-long-mend = Shorten it.
fault-too-many = There are more than { $limit } here.
fault-too-many-mend = Take some away.
fault-too-small = “{ $written }” is too small: the limit is { $limit }.
fault-too-small-mend = Choose a larger number.
fault-too-large = “{ $written }” is too large: the limit is { $limit }.
fault-too-large-mend = Choose a smaller number.
fault-not-one-of = “{ $written }” is not one of the choices.
fault-not-one-of-mend = Choose one of these: { $known }.
fault-not-id = “{ $written }” can't be an id.
fault-not-id-mend = Begin with a small letter a-z; then small letters, digits, - and _, at most 40 in all.
fault-not-language = “{ $written }” is not a language tag.
fault-not-language-mend = Write a tag such as fi, sv or en.
fault-not-hue = “{ $written }” is not a colour.
fault-not-hue-mend = Write # and six digits from 0-9 and A-F, such as "#035391".
fault-not-letter = “{ $written }” is not a capital letter.
fault-not-letter-mend = Choose one letter from A to Z.
fault-not-country = “{ $written }” is not a country code.
fault-not-country-mend = Write two capital letters, such as "FI".
fault-not-printer = “{ $written }” is not a printer's address.
fault-not-printer-mend = Begin with network://, usb://, serial://, file:// or cups://.
fault-not-database = “{ $written }” is not a database's address.
fault-not-database-mend = Begin with sqlite:/// or postgresql://.
fault-unfit = This does not fit here: { $reason }.
fault-unfit-mend = Write it as in the reference centre.

fault-id-twice = The id “{ $id }” is used twice.
fault-id-twice-mend = Give one of the two another id.
fault-unknown-places = There is no place “{ $id }”.
fault-unknown-places-mend = Known places: { $known }.
fault-unknown-services = There is no service “{ $id }”.
fault-unknown-services-mend = Known services: { $known }.
fault-unknown-series = There is no series “{ $id }”.
fault-unknown-series-mend = Known series: { $known }.
fault-unknown-profiles = There is no profile “{ $id }”.
fault-unknown-profiles-mend = Known profiles: { $known }.
fault-unknown-desks = There is no desk “{ $id }”.
fault-unknown-desks-mend = Known desks: { $known }.
fault-listed-twice = “{ $id }” is in this list twice.
fault-listed-twice-mend = Take one of the two away.
fault-fallback-itself = The service sends visitors back to itself.
fault-fallback-itself-mend = Name another service, or take the line away.
fault-time-zone = There is no time zone “{ $written }”.
fault-time-zone-mend = Write an IANA name such as "Europe/Helsinki".
fault-country-unknown = No public holidays are known for the country “{ $written }”.
fault-country-unknown-mend = Write a country code such as "FI".
fault-hours = These opening hours can't be understood from “{ $near }” on.
fault-hours-mend = Write them like "Mo-Fr 08:00-16:00; PH off".
fault-icon-missing = There is no picture “{ $icon }” in the folder icons.
fault-icon-missing-mend = Add the file, or name one that is there.
fault-hue-pale = { $hue } is too pale: its contrast with white is { $contrast }:1, and it has to be at least { $least }:1.
fault-hue-pale-mend = Choose a darker colour.
fault-label-twice = Two desks have the label “{ $label }”.
fault-label-twice-mend = Give each desk a label of its own, so that visitors find the right one.

fault-letter-twice = The series “{ $other }” already uses the letter { $letter }.
fault-letter-twice-mend = Choose another letter.
fault-range-backwards = The range ends at { $last } before it begins at { $first }.
fault-range-backwards-mend = Write the smaller number first.
fault-ranges-overlap = The ranges { $one } and { $other } share numbers.
fault-ranges-overlap-mend = Let one end before the other begins.
fault-ranges-small = The ranges hold { $declared } numbers, but the busiest day needs { $wanted }.
fault-ranges-small-mend = Add a range; without one, numbers go on with four digits.
fault-hundred-shared = The numbers begin in the same hundred as those of “{ $other }” ({ $first }), and letters alone are hard to tell apart by ear.
fault-hundred-shared-mend = Begin this series in another hundred.
fault-series-unused = No service uses the series “{ $id }”.
fault-series-unused-mend = Take it away, or name it in a service.
fault-series-missing = The service gives numbers but has no series to take them from.
fault-series-missing-mend = Add a line that begins with “series =”, or “gives_numbers = false”.
fault-waiting-place-missing = The service gives numbers but has no place to wait.
fault-waiting-place-missing-mend = Add a line that begins with “waiting_place =”.
fault-waiting-place-without-lobby = No display at “{ $place }” shows the calls of this service.
fault-waiting-place-without-lobby-mend = Choose a waiting place with a display, or add the service to that display.
fault-nobody-serves = The service gives numbers, but no desk serves it.
fault-nobody-serves-mend = Add “{ $id }” to the profile of a desk.
fault-on-no-kiosk = The service gives numbers, but no kiosk shows it.
fault-on-no-kiosk-mend = Add “{ $id }” to the services of a kiosk.

fault-public-name-missing = A discreet service needs a neutral name for slips and displays.
fault-public-name-missing-mend = Add lines that begin with “public_name.”, one for each language.
fault-public-name-own = Only this service has this name in public, so the name gives it away.
fault-public-name-own-mend = Use the name of an open service that shares its series.
fault-series-not-shared = Only discreet services use this series, so its letter gives them away.
fault-series-not-shared-mend = Name the series of a service that anyone may be seen at.
fault-name-shown = “{ $text }” gives away a discreet service with the word “{ $word }”.
fault-name-shown-mend = Choose neutral words, such as “Reception B”.

fault-translation-missing = The text is missing in the language “{ $language }”.
fault-translation-missing-mend = Add it in this language.
fault-language-without-texts = The screens have no texts in the language “{ $language }”.
fault-language-without-texts-mend = Add the file languages/{ $language }.ftl, or take the language away.
fault-voice-language = The voice's language “{ $language }” is not among the centre's languages.
fault-voice-language-mend = Choose one of the centre's languages.
fault-catalogue-name = “{ $written }” is not a language tag.
fault-catalogue-name-mend = Name the file after its language, such as et.ftl.
fault-text-broken = This is not Fluent: “{ $key }”.
fault-text-broken-mend = Write “key = text”, and indent the lines that follow.
fault-text-twice = The key “{ $key }” is in this file twice.
fault-text-twice-mend = Take one of the two away.
fault-text-unknown = No screen uses a text named “{ $key }”.
fault-text-unknown-mend = Compare the key with the product's English texts.
fault-text-missing = { $count ->
    [one] One text is missing: { $some }.
   *[other] { $count } texts are missing, among them { $some }.
}
fault-text-missing-mend = Screens show them in English until they are added.
fault-placeholder-unknown = The text “{ $key }” names “{ $placeholder }”, which has no value.
fault-placeholder-unknown-mend = Use the names of the product's English text.
fault-placeholder-missing = The text “{ $key }” does not use “{ $placeholder }”.
fault-placeholder-missing-mend = Compare it with the product's English text.
fault-unknown-classes = There is no class “{ $id }”.
fault-unknown-classes-mend = Known classes: ordinary, appointment, { $known }.
fault-class-reserved = Every mix already knows a class “{ $id }”.
fault-class-reserved-mend = Give this class another id.
fault-class-without-mix = The profile “{ $id }” knows no class: all its visitors wait alike.
fault-class-without-mix-mend = Say how they share the calls, such as class_mix = {"{"} priority = 2, ordinary = 1 {"}"}.
fault-fallback-without-numbers = Visitors are sent to “{ $id }”, which gives no numbers.
fault-fallback-without-numbers-mend = Name a service that gives numbers.
fault-fallback-shut = At { $moment } this service is open and “{ $id }”, where visitors are sent, is closed.
fault-fallback-shut-mend = Name a service that is open whenever this one is, or change the hours.
fault-trial-empty = The file names no profile to try.
fault-trial-empty-mend = Write a table such as [profiles.lab.policy], or name the profile with --profile.
fault-slip-block-missing = The slip lacks “{ $id }”: without it a visitor can't use the number.
fault-slip-block-missing-mend = Add “{ $id }” to the list “blocks”.

## kiosk

kiosk-question = Which service do you need?
kiosk-my-number = My number
kiosk-my-number-says = Already have a number? See your place in the queue or cancel it.
kiosk-back = Back

kiosk-moment =
    { $days ->
        [0] today at { $time }
        [1] tomorrow at { $time }
       *[other] { $weekday ->
            [1] on Monday at { $time }
            [2] on Tuesday at { $time }
            [3] on Wednesday at { $time }
            [4] on Thursday at { $time }
            [5] on Friday at { $time }
            [6] on Saturday at { $time }
           *[7] on Sunday at { $time }
        }
    }
kiosk-moment-date = on { $date } at { $time }
kiosk-opens = Opens { $moment }
kiosk-line-open = Open until { $time }
kiosk-line-open-now = Open now
kiosk-line-booked = By appointment only
kiosk-line-early =
    Numbers available
    Opens at { $time }
kiosk-line-closed = Closed
kiosk-line-no-more = No more numbers today
kiosk-line-both =
    { $open }
    { $waiting }
kiosk-waiting =
    { $n ->
        [0] Nobody waiting
        [one] 1 waiting
       *[other] { $n } waiting
    }

kiosk-what = What is your visit about?
kiosk-take = Take a number
kiosk-taking = Your number is coming
kiosk-closed-title = Closed now
kiosk-no-more-title = No more numbers today
kiosk-no-more-fallback = If it can’t wait, ask here today:
kiosk-walk-in-title = Just walk in
kiosk-walk-in-says = You don’t need a number.
kiosk-booked-title = Come at the time you booked
kiosk-booked-says = Tell the staff there that you have arrived. You don’t need a number.
kiosk-booked-fallback = No appointment? Ask here:
kiosk-place = Where it is
kiosk-waiting-place = Where to wait

kiosk-your-number = Your number
kiosk-ahead =
    { $n ->
        [0] You are next
        [one] 1 person ahead of you
       *[other] { $n } people ahead of you
    }
kiosk-taken = Taken at { $time }
kiosk-slip-coming = Your slip is being printed
kiosk-slip-printed = Take your slip
kiosk-slip-missing = The slip did not come out
kiosk-slip-unsure = Did no slip come out?
kiosk-slip-write = Your number is valid. Write it down or take a photo of this page.
kiosk-slip-keep = The screen in the waiting area shows when it is your turn.
kiosk-word = Check word
kiosk-word-says = Enter your number and this word at a kiosk to see your place in the queue.
kiosk-cancel = Wrong service? Cancel this number
kiosk-cancel-short = Cancel this number
kiosk-confirm-title = Cancel { $number }?
kiosk-confirm-says = You will lose your place in the queue.
kiosk-confirm-yes = Cancel the number
kiosk-confirm-no = Keep the number

kiosk-find-number = Enter your number
kiosk-find-scan = Or show the code on your slip to the reader.
kiosk-find-word = Enter the check word
kiosk-find-word-says = It has four letters and is printed on your slip.
kiosk-find-next = Continue
kiosk-find-go = Find my number
kiosk-find-erase = Delete
kiosk-finding = Looking for your number

kiosk-found-waiting = You are in the queue
kiosk-found-waiting-says = The screen in the waiting area shows when it is your turn.
kiosk-found-called = It is your turn
kiosk-found-called-says = Go here now:
kiosk-found-serving = You are being served
kiosk-found-serving-says = Go here:
kiosk-found-missed = Your number has been called
kiosk-found-missed-says = Are you here now? You will get a place near the front of the queue.
kiosk-found-served = This visit has ended
kiosk-found-served-says = If you need something else, take a new number.
kiosk-found-held = Your number is on hold
kiosk-found-held-says = The staff will call you again. You keep your number.
kiosk-found-cancelled = The number is cancelled
kiosk-found-cancelled-says = You are no longer in the queue.
kiosk-found-expired = The number is no longer valid
kiosk-found-expired-says = Take a new number on the front page.
kiosk-come-back = Go back to the queue
kiosk-done = Finish
kiosk-next-visitor = Next visitor

kiosk-away = No connection to the queue since { $time }. You can’t take a number now. Touch a service to see where it is, and ask its staff.
kiosk-away-title = You can’t take a number now
kiosk-away-service = There is no connection to the queue. Go straight there and ask the staff.
kiosk-away-short = There is no connection to the queue right now.
kiosk-trouble-title = Your number did not come
kiosk-trouble-says = Try again: you will get only one number. If it still doesn’t come, ask the staff.
kiosk-trouble-away = There is no connection to the queue right now. Try again here when it is back, or ask the staff.
kiosk-trouble-short = That did not go through. Try again in a moment, or ask the staff.
kiosk-again = Try again
kiosk-again-away = No connection
kiosk-gone = This service is no longer here. Choose again on the front page.
kiosk-start-title = Welcome
kiosk-start-says = The services appear here in a moment.
kiosk-start-away-title = You can’t take a number now
kiosk-start-away-says = There is no connection to the queue. Go to the service you need or ask the staff. This page comes back by itself.
kiosk-closed-early-serve = Closed early today. If you have a number, you will still be served.
kiosk-closed-early-move = Closed early today. If you have a number, you keep it and are now in the queue of { $to }.
kiosk-closed-early-release = Closed early today. Numbers taken today can no longer be served. We are sorry.
kiosk-ticket-released = { $service } had to close early today and could not serve you. We are sorry. Come back when it opens again.
kiosk-unstaffed = Nobody is serving here right now. You can take a number, but we can’t say how long it will take.
kiosk-show-way = Show the way
kiosk-find-place = Find a place
kiosk-places-title = What are you looking for?
kiosk-shelf-previous = Previous
kiosk-shelf-next = Next
kiosk-shelf-at = { $n } of { $of }
kiosk-way-to = The way to
kiosk-way-minutes = About { $n } min
kiosk-way-here = You are already there
kiosk-way-same-floor = On this floor
kiosk-way-floors = From floor { $from } to floor { $to }
kiosk-way-floor = Floor { $floor }
kiosk-way-free = Step-free
kiosk-way-shut =
    { $n ->
        [one] Out of use now: { $names }. This way avoids it.
       *[other] Out of use now: { $names }. This way avoids them.
    }
kiosk-way-seeking = Looking for the way
kiosk-way-lost = The way can’t be shown right now. Ask the staff.
kiosk-way-help = Show the way to someone who can help
kiosk-way-map = Map: { $steps }
kiosk-way-map-only = Map
kiosk-way-steps = Directions
kiosk-step-free = Step-free way
kiosk-step-free-says = Avoids stairs and escalators.
kiosk-place-floor = { $place }, floor { $floor }
kiosk-way-you = You are here
kiosk-no-slips = No paper slip right now. Your number is shown on the screen.
kiosk-places-lost = The places can’t be shown right now. Ask the staff.

## lobby

lobby-recent = Called recently
lobby-last = Last called
lobby-again = Called again
lobby-idle = Your number appears here when it is your turn.
lobby-demo-time = Demo time
lobby-stale-seconds =
    { $seconds ->
        [one] Last updated { $seconds } second ago. Ask the staff.
       *[other] Last updated { $seconds } seconds ago. Ask the staff.
    }
lobby-stale-minutes =
    { $minutes ->
        [one] Last updated { $minutes } minute ago. Ask the staff.
       *[other] Last updated { $minutes } minutes ago. Ask the staff.
    }
lobby-closed-early-serve = { $service } has closed early today. Everyone with a number will be served.
lobby-closed-early-move = { $service } has closed early today. Its numbers are now called at { $to }.
lobby-closed-early-release = { $service } has closed early today. Its numbers can no longer be served. We are sorry.
lobby-unstaffed = { $service }: nobody is serving right now.
lobby-desk-paused = { $desk } is paused.
lobby-desk-paused-until = { $desk } is paused until { $until }.
lobby-waiting-title = Numbers can’t be shown here right now
lobby-waiting-says = This screen has no connection to the queue. Ask the staff whose turn it is. The numbers come back here by themselves.

## office

refused-may-not-choose = { $desk } calls the next visitor in turn. Calling out of turn is not allowed here.
refused-note-missing = Say in a few words why this visitor goes first.
refused-not-served-here = { $number } waits for another service than those of { $desk }.
refused-visitor-elsewhere = { $number } belongs to a visitor who is at another desk now. Call again when that is done.
refused-not-called-yet = { $number } has not been called yet.
refused-base-not-latest = This folder was exported from version { $base }, but version { $latest } is in force. Export version { $latest }, make your changes there and publish that folder.
refused-centre-without-files = The centre { $centre } was not read from a folder as it stands. Load it from its folder and publish it again.
refused-database-address = “{ $address }” is not a database address. Give postgresql://user@host/name, sqlite:///path or the path of a file.
refused-database-on-share = The database { $path } would be on a network share, where SQLite loses data. Give a folder on this machine's own disk, or a postgresql:// address.
refused-folder-not-empty = The folder { $folder } is not empty. Name a new folder.
refused-no-numbers = { $service } gives no queue numbers.
refused-no-such-ticket = We can’t find this number. Compare it and the check word with your slip.
refused-nobody-here = Nobody has been called to { $desk }. Call the next visitor first.
refused-nothing-published = No centre has been published yet. Publish one with: vuoro publish FOLDER
refused-notice-over = The notice would end before it begins. Choose a later end.
refused-still-called = { $number } was called and has not come yet. Choose first: Arrived, Did not come or Call again.
refused-strands-tickets = { $count ->
    [one] One visitor still has a number for { $what }
   *[other] { $count } visitors still have a number for { $what }
}, and this version could not serve them. Serve them first, or keep { $what } in the version.
refused-ticket-changed = { $number ->
    [none] Something has changed in the meantime. Look again, then choose.
   *[other] { $number } has changed in the meantime. Look again, then choose.
}
refused-ticket-of-another-day = { $number } is from another day. Take a new number.
refused-too-many-tries = { $minutes ->
    [one] No number was found after several tries. Try again in 1 minute, or ask the staff.
   *[other] No number was found after several tries. Try again in { $minutes } minutes, or ask the staff.
}
refused-unknown-desk = There is no desk { $desk }.{ $meant ->
    [none] { "" }
   *[other] { " " }Did you mean { $meant }?
}
refused-unknown-errand = { $service } has no errand { $errand }.{ $meant ->
    [none] { "" }
   *[other] { " " }Did you mean { $meant }?
}
refused-unknown-language = The centre has no language { $language }.{ $meant ->
    [none] { "" }
   *[other] { " " }Did you mean { $meant }?
}
refused-unknown-lobby = There is no lobby { $lobby }.{ $meant ->
    [none] { "" }
   *[other] { " " }Did you mean { $meant }?
}
refused-unknown-notice = There is no notice { $notice } to take down.
refused-unknown-service = There is no service { $service }.{ $meant ->
    [none] { "" }
   *[other] { " " }Did you mean { $meant }?
}
refused-unknown-version = There is no version { $number }. See: vuoro versions
refused-service-closed = { $service } is closed now. It opens { $opens }.
refused-service-closed-for-now = { $service } is closed now.
refused-no-more-numbers = { $service } gives no more numbers today. Numbers are given again { $opens }.
refused-no-more-numbers-for-now = { $service } gives no more numbers today.
refused-ticket-waiting = { $number } is waiting in the queue. Call it first.
refused-ticket-called = { $number } has been called.
refused-ticket-serving = { $number } is being served.
refused-ticket-served = { $number } has been served already.
refused-ticket-missed = { $number } did not come when called. It can go back to the queue.
refused-ticket-held = { $number } is on hold.
refused-ticket-cancelled = { $number } has been cancelled.
refused-ticket-expired = { $number } is no longer valid. Take a new number.
trouble-database-away = The queue database { $address } can't be reached: { $why }. Nothing was lost; it works again when the database answers.
trouble-database-busy = The queue database { $address } is busy: { $why }. Nothing was changed; try again.
trouble-database-folder = The folder { $path } can't be used for the database: { $why }. Make it writable or name another with --database.
trouble-disk-full = The disk of the queue database { $address } is full. Nothing was left half written. Free some space, then try again.
trouble-folder-write = You can't write to the folder { $folder }: { $why }. Choose another folder.
trouble-schema-newer = The database { $address } was made by a newer Vuoro (tables { $found }; this one knows { $known }). Update this program.
refused-too-early-to-miss = { $number } has not had time to come yet. You can say “Did not come” in { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
 }.
refused-never-missed = { $number } can't see or hear the call, or waits to be fetched. Go to the waiting place, or put the ticket on hold.
refused-hold-too-long = A ticket can be on hold for 1 to { $most } minutes.
refused-at-other-desk = { $number } is at another desk now. Ask the clerk there.
refused-for-other-desk = { $number } was sent to { $desk }. Only that desk can call it.
refused-transfer-nowhere = Say where to send the visitor: a service, a desk or both.
refused-desk-serves-other = { $desk } does not serve { $service }. Choose another desk, or leave the desk open.
refused-nobody-serves-it = No desk serves { $service }. Choose another service.
refused-nothing-to-undo = There is nothing to undo.
refused-unknown-booking = We can’t find this code. Compare it with your letter, or choose the service and the time of your appointment.
refused-booking-arrived = This visitor is here already, with number { $number }. Cancel that number at a desk if need be.
refused-booking-cancelled-before = Appointment { $booking } has been cancelled. Choose another one.
refused-ticket-has-booking = { $number } already belongs to an appointment.
refused-unknown-booking-id = There is no appointment { $booking }. See: vuoro appointments list
refused-import-identity = The column “{ $column }” may tell who comes. Nothing was stored. Send these columns only: { $known }.
refused-import-identity-value = In line { $line } the column “{ $column }” seems to hold a name, a telephone number or a personal identity code. Nothing was stored. Send only codes that mean nothing to others.
refused-import-column-unknown = There is no column “{ $column }”. Nothing was stored. Send these columns only, each once, named in the first line: { $known }.
refused-import-column-missing = The column “{ $column }” is missing. Name it in the first line; known columns: { $known }.
refused-import-not-text = This is not a CSV file. Save the list as CSV in UTF-8.
refused-import-too-large = The list is too long. Send { $most } rows at most.
refused-import-empty = The list is empty. Its first line names the columns: time, service, desk, pool, code.
refused-row-time-unreadable = “{ $told }” is not a time. Write it like 2026-11-24T10:00.
refused-row-time-gap = { $told } does not exist: the clocks go forward that night. Choose another time.
refused-row-time-twice = { $told } comes twice that night. Add the offset, such as +02:00.
refused-row-time-past = { $told }: that day is over. Take the row away.
refused-row-time-far = { $told } is more than two years ahead. Check the year.
refused-row-service-unknown = There is no service “{ $told }”.{ $meant ->
    [none] { " " }Write the id of a service.
   *[other] { " " }Did you mean { $meant }?
}
refused-row-service-unbookable = { $service } takes no appointments. Give its series a range for them, or send them to another service.
refused-row-desk-unknown = There is no desk “{ $told }”.{ $meant ->
    [none] { " " }Write the id of a desk.
   *[other] { " " }Did you mean { $meant }?
}
refused-row-desk-elsewhere = { $told } does not serve { $service }. Name a desk that does, or none.
refused-row-pool-unknown = There is no profile “{ $told }”.{ $meant ->
    [none] { " " }Write the id of a profile.
   *[other] { " " }Did you mean { $meant }?
}
refused-row-pool-elsewhere = The profile { $told } does not serve { $service }. Name one that does, or none.
refused-row-desk-and-pool = The row names a desk ({ $desk }) and a profile ({ $pool }). Name one of them.
refused-row-code-unreadable = The code can’t be read. Use 3 to 64 letters A-Z, digits, - and _.
refused-row-code-elsewhere = This code already belongs to an appointment from { $source }. Give it another code.
refused-is-this-for-you = { $count } numbers have just been taken here one after another. Is this one for you? Then choose again.
refused-kiosk-spent = This kiosk gives no more numbers right now. Ask the staff for a number.
refused-kiosk-spent-for = { $service }: this kiosk gives no more numbers right now. Ask the staff for a number.
refused-already-waits-there = { $service }: you already have number { $number }. You keep your place in the queue.
refused-visit-full = You can have { $most } numbers at a time. Take the next one when one of them is done.
refused-nothing-asked = Choose at least one service.
refused-reprint-where = { $number } was not taken at a kiosk. Choose the kiosk that prints it.
refused-no-such-order = There is no print order { $order }.
refused-forget-today = { $day } is not over yet. Choose an earlier day.
refused-day-not-recorded = No visits are recorded for { $day }.{ $last ->
    [none] { "" }
   *[other] { " " }The last recorded day is { $last }.
}
refused-desk-taken = { $owner } is at { $desk }. Take another desk, or ask the supervisor to free this one.
refused-desk-paused = { $desk } is paused. End the pause first, then call.
refused-pause-too-long = A pause can last 1 to { $most } minutes.
refused-nobody-sits = Nobody is at { $desk }.
refused-closing-over = The closing would end before it begins. Choose a later end.
refused-closing-too-long = { $service } can be closed until the end of this day at most. Change its opening hours for longer.
refused-move-nowhere = Say which service the visitors of { $service } are moved to.
refused-move-to-itself = The visitors of { $service } wait there already. Choose another service.
refused-move-to-closed = { $service } has closed early itself. Choose another service.
refused-unknown-then = “{ $told }” is not a choice. Choose serve, move or release.
refused-not-closed-early = { $service } has not been closed early.
refused-booking-early = { $service }: your appointment is on { $booked }. You can check in from { $opens }.
refused-nobody-comes = No desk serves anybody on { $day }. Choose another day with --on.
refused-tickets-alive =
    { $count ->
        [one] One number of { $day } is still in use here.
       *[other] { $count } numbers of { $day } are still in use here.
    } Simulate another day with --on, use a database of its own with --database, or add --anyway.
refused-visitor-walking = { $number } is on the way from another desk. You can call in { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
 }.
refused-undo-too-late = It is too late to undo that. You can undo for { $seconds } seconds.
refused-undo-overtaken = You can't undo that: { $number } has { $kind ->
    [taken] been given since
    [called] been called since
    [recalled] been called again since
    [arrived] come to the desk since
    [served] been served since
    [missed] missed a call since
    [returned] gone back to the queue since
    [held] been put on hold since
    [resumed] come back from a hold since
    [transferred] been sent on since
    [cancelled] been cancelled since
    [expired] ended with the day since
   *[other] changed since
 }.
refused-row-broken = The row has more cells than the first line, or its quotation marks are not closed. Write one appointment on each line.
refused-row-code-twice = Two rows have this code and say different things. Keep the one that is right.
refused-no-fallback = No other service gives numbers in place of { $service }. Ask the staff.
refused-booking-late = { $service }: your appointment was on { $booked }, and check-in for it has ended.{ $fallback ->
    [none] { " " }Ask the staff.
   *[other] { " " }Take a number here: { $fallback }. Your place is that of your booked time.
}
refused-booking-cancelled = { $service }: the appointment on { $booked } has been cancelled.{ $fallback ->
    [none] { " " }Ask the staff.
   *[other] { " " }If that is wrong, take a number here: { $fallback }.
}
refused-no-booking-then = { $service }: nobody is expected on { $booked }, or everyone has checked in.{ $fallback ->
    [none] { " " }Ask the staff.
   *[other] { " " }Choose another time, or take a number here: { $fallback }.
}
refused-time-not-today = This time is on another day: { $booked }. Choose a time today.
refused-class-by-staff = Only the staff give numbers for “{ $name }”. Ask them.
refused-booking-closed-early = { $service } has closed early today, so your appointment on { $booked } can't be kept.{ $fallback ->
    [none] { " " }Ask the staff.
   *[other] { " " }Take a number here: { $fallback }. Your place is that of your booked time.
 }
refused-shut-today = { $service } calls nobody any more today. Serve the visitor, or choose another service.
refused-booking-of-another-time = { $number } is for another service or time than this appointment. Choose one of its own.
refused-unknown-need = There is no need “{ $need }”.{ $meant ->
    [none] { "" }
   *[other] { " " }Did you mean “{ $meant }”?
 }
refused-unknown-class = There is no class “{ $id }”.{ $meant ->
    [none] { "" }
   *[other] { " " }Did you mean “{ $meant }”?
 }
refused-printer-which = Say which printer: an address or the id of a kiosk.
refused-printer-of-nothing = “{ $told }” is neither an address nor a kiosk with a printer.
trouble-printer-model = There is no printer model “{ $model }”. Did you mean { $meant }?
trouble-printer-test-not-printed = { $address }: the test page was not printed ({ $why }). Check the printer: vuoro printer status.
trouble-printer-test-unknown = { $address }: the test page was sent, but the printer did not confirm it ({ $why }). Look at the paper.
refused-no-plan = { $centre } has no plan of the building, so no way can be shown. Put floors.osm into the centre’s folder and publish it.
refused-no-start = Say where the way begins.
refused-unknown-profile = There is no profile “{ $profile }”.{ $meant ->
    [none] { " " }Choose default, step-free or no-lifts.
   *[other] { " " }Did you mean { $meant }?
}
refused-not-blocked = { $way } is not out of use.{ $meant ->
    [none] { "" }
   *[other] { " " }Did you mean { $meant }?
}
refused-block-over = That time has already passed. Choose a later one.
trouble-simulator-away = No simulated printer takes orders on port { $port }. Start one: vuoro printer-simulator --control { $port }
trouble-simulator-order = The simulated printer can’t carry out the order: { $why }.
refused-unknown-way = The plan has no lift, stairs, door or area “{ $way }”.{ $meant ->
    [none] { " " }See what there is: vuoro blocked --all
   *[other] { " " }Did you mean { $meant }?
}
refused-no-such-place = The plan has no place “{ $place }”.{ $meant ->
    [none] { " " }See the places: vuoro places
   *[other] { " " }Did you mean { $meant }?
}

## plan
plan-too-large = The file is larger than { $megabytes } MB.
plan-too-large-mend = Save only this building: delete what lies around it, then save again.
plan-broken-xml = The file breaks off or is damaged at line { $line }, column { $column }. What follows was not read.
plan-broken-xml-mend = Open it in JOSM and save it again, or take the last good copy.
plan-not-osm = This is not an OSM file.
plan-not-osm-mend = Save the drawing in JOSM as an .osm file.
plan-doctype = The file declares a document type, which no plan needs. It was not read.
plan-doctype-mend = Open it in JOSM and save it again.
plan-too-many-elements = The file has more than { $most } parts. The rest was not read.
plan-too-many-elements-mend = Keep only this building in the file.
plan-node-nowhere = This node has no position.
plan-node-nowhere-mend = Delete it, or download it again.
plan-far-away = This lies more than { $metres } m from the middle of the drawing. It is left out, and so is everything else as far away.
plan-far-away-mend = Delete what does not belong to the building.
plan-level-unreadable = The level “{ $told }” can’t be read, so this is left out.
plan-level-unreadable-mend = Write a number such as level=0, several as 0;1 or 0-2. What signs say belongs in level:ref.
plan-node-missing = Nodes of this line are not in the file: { $count }.
plan-node-missing-mend = Download the whole line again, or draw the missing corner.
plan-open-area = The outline of this area is not closed. It was closed with a straight line.
plan-open-area-mend = Join its last node to its first.
plan-one-point-way = This line has only one point.
plan-one-point-way-mend = Delete it, or draw it anew.
plan-self-crossing = The outline crosses itself here. Only its largest part is used.
plan-self-crossing-mend = Move the nodes so that the outline no longer crosses itself.
plan-tangled = This line crosses itself in many places and is left out.
plan-tangled-mend = Draw it anew, in several pieces.
plan-too-many-corners = This has more than { $most } corners or members and is left out.
plan-too-many-corners-mend = Draw it in several pieces.
plan-flat-area = This area encloses nothing and is left out.
plan-flat-area-mend = Delete it, or give it corners that lie apart.
plan-open-relation = The lines of this multipolygon do not form a closed ring here.
plan-open-relation-mend = Add the missing line to the relation, or join the ends that meet here.
plan-member-missing = Lines of this relation are not in the file: { $count }.
plan-member-missing-mend = Download the relation with all its members, or take them out of it.
plan-nothing-drawn = Nothing is drawn in the file.
plan-nothing-drawn-mend = Draw rooms and corridors with indoor=room and indoor=corridor, each with its level.
plan-level-missing = No level is given, so this is taken to be on level 0.
plan-level-missing-mend = Add level=….
plan-area-repeated = This is drawn on several levels ({ $told }) and taken as a floor on each of them.
plan-area-repeated-mend = Write repeat_on if it is the same on each level. For a hall that is open to the floor above, keep only the level of its floor.
plan-level-without-ref = Nothing says what signs and lift buttons call level { $number }.
plan-level-without-ref-mend = Draw its outline with indoor=level, level={ $number } and level:ref, or add level:ref to its areas.
plan-level-ref-differs = Level { $number } has several signs: { $refs }.
plan-level-ref-differs-mend = Write the same level:ref everywhere on this level.
plan-id-twice = “{ $id }” also names { $other }.
plan-id-twice-mend = Give each its own kiosk:id; one thing on several levels is one element.
plan-door-beside-wall = This door is { $metres } m from the nearest wall. It was moved onto it.
plan-door-beside-wall-mend = Drag the node onto the wall until it becomes part of it.
plan-door-off-wall = This door is in no wall and in no outline.
plan-door-off-wall-mend = Drag it onto the outline of its room, or delete it.
plan-one-way-unclear = It is not clear which way people go through this door, so both ways are taken.
plan-one-way-unclear-mend = Add direction=… with the bearing in degrees, 90 for east.
plan-lift-one-level = This lift joins fewer than two levels, so nobody is sent to it.
plan-lift-one-level-mend = Write all its levels, such as level=0;1, and draw a floor on each.
plan-stairs-one-level = These stairs, escalator or ramp join fewer than two levels, so nobody is sent there.
plan-stairs-one-level-mend = Write both levels, such as level=0;1, and let each end touch a floor.
plan-stairs-direction-unclear = It is not clear which end of these stairs is up. Their first point is taken as the lower one.
plan-stairs-direction-unclear-mend = Add incline=up or incline=down, seen along the line, or level=… to the nodes at both ends.
plan-escalator-both-ways = Nothing says which way this escalator runs, so both ways are taken.
plan-escalator-both-ways-mend = Write conveying=forward if it runs along the line, else conveying=backward.
plan-heading-unreadable = The heading “{ $told }” is not a direction.
plan-heading-unreadable-mend = Write kiosk:heading=… in degrees from north, 90 for east: where a person who looks at the screen faces.
plan-heading-reversed = Whoever looks at the screen “{ $id }” would stand in a wall.
plan-heading-reversed-mend = Turn kiosk:heading by 180 degrees: it tells where a person who looks at the screen faces, not where the screen faces.
plan-width-unreadable = The width “{ $told }” can’t be read and is left out.
plan-width-unreadable-mend = Write metres, such as width=0.9.
plan-many-more = There are many more findings.
plan-many-more-mend = Mend these first, then check again.
plan-place-missing = The place “{ $id }” is not on the plan.
plan-place-missing-mend = Add kiosk:id={ $id } to it in the drawing.
plan-desk-missing = The desk “{ $id }” is not on the plan.
plan-desk-missing-mend = Add kiosk:id={ $id } to it in the drawing.
plan-kiosk-missing = The kiosk “{ $id }” is not on the plan.
plan-kiosk-missing-mend = Add kiosk:id={ $id } to it in the drawing.
plan-lobby-missing = The call display “{ $id }” is not on the plan.
plan-lobby-missing-mend = Add kiosk:id={ $id } to it in the drawing.
plan-id-misspelt = The centre knows no “{ $id }”.
plan-id-misspelt-mend = Did you mean “{ $likely }”? Then write kiosk:id={ $likely }.
plan-id-unknown = The centre knows no place, desk or screen “{ $id }”.
plan-id-unknown-mend = Add it to the centre, or take kiosk:id off the element.
plan-service-unknown = The centre has no service “{ $id }”.
plan-service-unknown-mend = Write the id of a service in kiosk:service, or take the tag off.
plan-service-misspelt = The centre has no service “{ $id }”.
plan-service-misspelt-mend = Did you mean “{ $likely }”? Then write kiosk:service={ $likely }.
plan-screen-without-heading = Nothing says which way people face when they look at the screen “{ $id }”, so directions can’t begin with left or right.
plan-screen-without-heading-mend = Add kiosk:heading=… in degrees from north, 90 for east: where a person who looks at the screen faces.
plan-floor-differs = The place “{ $id }” is on floor { $drawn } here, but the centre says { $told }.
plan-floor-differs-mend = Move it to its level, or correct the floor in centre.toml.
plan-name-missing = “{ $name }” has no name in: { $languages }.
plan-name-missing-mend = Add name:… for each of these languages.
plan-name-bare = “{ $name }” is a name without a language, so everybody sees it as it is.
plan-name-bare-mend = Add name:… for { $languages }, even where it is the same.
plan-form-missing = Directions can’t name “{ $name }” in a natural sentence.
plan-form-missing-mend = Add { $tags } with the whole phrase, such as “past the lobby”.
plan-service-unreachable = There is no way from the kiosk “{ $kiosk }” to the service “{ $service }”.
plan-service-unreachable-mend = Look along the way: is a door missing, a room private, a corridor interrupted, a lift without one of its levels?
plan-service-not-step-free = From the kiosk “{ $kiosk }” there is no step-free way to the service “{ $service }”.
plan-service-not-step-free-mend = Look along the way for steps, doors narrower than 0.80 m, wheelchair=no, and a lift that is missing.
plan-desk-unreachable = There is no way from “{ $place }”, where people wait, to the desk “{ $id }”.
plan-desk-unreachable-mend = Look along the way: is a door missing, a room private, a corridor interrupted?
plan-desk-not-step-free = From “{ $place }”, where people wait, there is no step-free way to the desk “{ $id }”.
plan-desk-not-step-free-mend = Look along the way for steps, doors narrower than 0.80 m and wheelchair=no.
plan-desk-walk-short = The walk from “{ $place }” to the desk “{ $id }” takes { $seconds } s, but the centre allows { $told } s.
plan-desk-walk-short-mend = Write walk_seconds = { $seconds } or more in desks.toml, or move the desk to its place.
plan-desk-walk-short-step-free = The step-free way from “{ $place }” to the desk “{ $id }” takes { $seconds } s, but the centre allows { $told } s.
plan-desk-walk-short-step-free-mend = Write step_free_walk_seconds = { $seconds } or more in desks.toml.
plan-spot-unreachable = There is no way from any kiosk to “{ $name }”.
plan-spot-unreachable-mend = Draw its door, or mark it with access=private if nobody should go there.
plan-no-help-point = The plan shows no info desk, so nobody can be told where help is.
plan-no-help-point-mend = Add amenity=reception_desk or tourism=information where people help.
plan-tiny-area = This area has only { $area } m².
plan-tiny-area-mend = Delete it if it was drawn by mistake.
plan-room-without-door = The room “{ $name }” has no door.
plan-room-without-door-mend = Add a node with door=yes to its outline, or write indoor=area if it has no walls.
plan-rooms-overlap = This room and { $other } share { $area } m².
plan-rooms-overlap-mend = Move their corners so that they share only a wall.
plan-wall-in-doorway = Another wall ends in this doorway.
plan-wall-in-doorway-mend = Move the door along its wall, away from the corner.
plan-spot-in-wall = Nobody can stand at “{ $id }”: it lies in a wall, in an obstacle, in a private room or outside every area.
plan-spot-in-wall-mend = Move it to where people stand.
plan-level-apart = No lift, stairs, escalator or ramp leads to floor { $floor }.
plan-level-apart-mend = Add this level to those that stop there, such as level=0;1.

## slip

# The number on paper.
slip-copy-of = { $centre } · copy
slip-ahead-label = Ahead of you
slip-ahead =
    { $n ->
        [0] You are next
        [one] 1 person
       *[other] { $n } people
    }
slip-wait-label = Where to wait
slip-place = { $place }, floor { $floor }
slip-word-label = Check word
slip-scan = At a kiosk, open My number and scan this code to see your place in the queue.
slip-late-title = Has your number been called already?
slip-late = Open My number at a kiosk to go back to the queue.
slip-keep = Keep this number.

# The window that shows the printer.
slip-window = Printer
slip-none = Printed numbers appear here.
slip-length = { $mm } mm of paper
slip-count =
    { $n ->
        [one] 1 number
       *[other] { $n } numbers
    }
slip-state-ready = Ready
slip-state-paper_low = Paper low
slip-state-paper_out = Paper out
slip-state-cover_open = Cover open
slip-state-offline = Not connected
slip-state-unknown = Does not answer
slip-do-paper_low = Let paper run low
slip-do-paper_out = Run out of paper
slip-do-cover_open = Open the cover
slip-do-offline = Disconnect
slip-undo-paper_low = Change the roll
slip-undo-paper_out = Put paper in
slip-undo-cover_open = Close the cover
slip-undo-offline = Connect again

# When the printer or the fonts are not in order.
trouble-fonts-missing = Letters of the language { $language } can't be drawn: { $letters }. Install the fonts: { $install }
trouble-printer-address = “{ $address }” is not a printer address. Known forms: { $forms }.
trouble-printer-port = Another program is already listening on port { $port }. Close it, or give another port with --port.
slip-several-title = You have { $n } numbers
slip-several = We suggest this order. Each number keeps its own place in the queue. You are never called to two places at once.
slip-why-closes = Be here in time: it closes at { $time }.
slip-why-soonest = Your turn probably comes sooner here.
slip-why-shorter = This way you are done soonest.
slip-why-too_late = It closes at { $time }, perhaps before your turn. Ask the staff.
slip-test = English: Good morning. Quick, fox! 0123456789
slip-way = The way · { $minutes }
slip-taken = { $weekday } { $date }, { $time }
slip-turn-label = Your turn, about
slip-turn = { $from }–{ $to }
slip-ahead-about =
    { $n ->
        [one] About 1 person
       *[other] About { $n } people
    }
slip-back = You can go elsewhere. Be back by { $time }.
slip-break = Break { $from }–{ $to }. Your number stays valid.
slip-first-booked = Booked and returning visitors may be called first.
slip-first-some = Some who come later may be called first.
slip-first-returned = Returning visitors may be called first.
slip-desks = You will be served here: { $desks }.
slip-way-step-free = Step-free way · { $minutes }

## way

way-not-drawn = { $goal }: the map does not show the way there. Ask the staff.
way-kind-toilets = Toilets
way-kind-accessible-toilets = Accessible toilet
way-kind-info = Information
way-kind-lift = Lift
way-kind-baby-care = Baby care room
way-kind-cafe = Café
way-kind-restaurant = Restaurant
way-kind-exit = Exit
way-kind-subway = Metro
way-kind-train = Train
way-kind-bus = Bus
way-kind-parking = Car park
way-kind-meeting-room = Meeting room
way-kind-stage = Stage
way-kind-stairs = Stairs
way-kind-escalator = Escalator
way-kind-ramp = Ramp
way-kind-door = Door
way-kind-area = Passage
way-only-by-lift = The only way there is by lift.
way-kind-water = Drinking water
way-kind-lockers = Lockers
way-kind-cloakroom = Cloakroom
way-into = into { $name }
way-past = past { $name }
way-through = through { $name }
way-at = at { $name }
way-to = to { $name }
way-metres = for { $n } m
way-metres-spoken = for { $n } metres
way-walk-go = Walk { $way }.
way-ahead = Go straight ahead.
way-ahead-go = Go straight ahead { $way }.
way-around = Turn around.
way-around-go = Turn around and walk { $way }.
way-left = Turn left.
way-left-go = Turn left and walk { $way }.
way-left-at = Turn left { $place }.
way-left-at-go = Turn left { $place } and walk { $way }.
way-right = Turn right.
way-right-go = Turn right and walk { $way }.
way-right-at = Turn right { $place }.
way-right-at-go = Turn right { $place } and walk { $way }.
way-half-left = Turn slightly left.
way-half-left-go = Turn slightly left and walk { $way }.
way-half-left-at = Turn slightly left { $place }.
way-half-left-at-go = Turn slightly left { $place } and walk { $way }.
way-half-right = Turn slightly right.
way-half-right-go = Turn slightly right and walk { $way }.
way-half-right-at = Turn slightly right { $place }.
way-half-right-at-go = Turn slightly right { $place } and walk { $way }.
way-lift-up = Take the lift.
way-lift-up-floor = Take the lift to floor { $floor }.
way-lift-down = Take the lift.
way-lift-down-floor = Take the lift to floor { $floor }.
way-stairs-up = Take the stairs up.
way-stairs-up-floor = Take the stairs up to floor { $floor }.
way-stairs-down = Take the stairs down.
way-stairs-down-floor = Take the stairs down to floor { $floor }.
way-escalator-up = Take the escalator up.
way-escalator-up-floor = Take the escalator up to floor { $floor }.
way-escalator-down = Take the escalator down.
way-escalator-down-floor = Take the escalator down to floor { $floor }.
way-ramp-up = Take the ramp up.
way-ramp-up-floor = Take the ramp up to floor { $floor }.
way-ramp-down = Take the ramp down.
way-ramp-down-floor = Take the ramp down to floor { $floor }.
way-arrive-left = You will find { $name } on your left.
way-arrive-right = You will find { $name } on your right.
way-arrive-ahead = You will find { $name } straight ahead.
way-arrive = You are there: { $name }.
way-here = You are already there: { $name }.
way-minutes = about { $n } min
way-minutes-spoken =
    { $n ->
        [one] about a minute
       *[other] about { $n } minutes
    }
way-no-way = There is no public way there.
way-blocked = The way there is closed at the moment.
way-not-step-free = There is no step-free way there.
way-help = Ask for help here: { $help }.
way-goal = your destination
way-blocked-step-free = There is no step-free way there at the moment.
