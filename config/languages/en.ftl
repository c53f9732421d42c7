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

## common

common-language = Language
common-still-there = Are you still there?
common-starts-again =
    { $seconds ->
        [one] This screen starts again in 1 second.
       *[other] This screen starts again in { $seconds } seconds.
    }
common-go-on = Go on
common-demo-time = Demo time
common-data-old =
    { $minutes ->
        [0] Out of date: less than a minute old
        [one] Out of date: 1 minute old
       *[other] Out of date: { $minutes } minutes old
    }

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

desk-next-call = Calls the first in line
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
desk-starting = Opening the desk
desk-starting-says = The queue appears here as soon as it answers.

desk-called-for = Called { $time } ago
desk-served-for = Served for { $time }
desk-begins-in = Service begins by itself in { $time }
desk-begins-now = Service begins by itself now
desk-estimated = Start of service estimated
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
desk-why-longest_wait = Had waited past the limit, so goes first

desk-queues = Queues
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
desk-state-expired = Ended

desk-ask = Did { $number } come?
desk-ask-says = Called { $time } ago and not marked as arrived.
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
desk-away-says = You see what was known then. Nothing can be called or marked now. Work goes on here by itself when the connection is back.
desk-away-act = Not done: there is no connection to the queue.
desk-unsure = “{ $action }” was not confirmed
desk-unsure-says = The connection broke. When it is back, this window shows what was done.
desk-fault = That did not go through. Try again. If it happens again, tell the caretaker.
desk-demo = Demo time

## office

refused-base-not-latest = This folder was exported from version { $base }, but version { $latest } is in force. Export version { $latest }, make your changes there and publish that folder.
refused-centre-without-files = The centre { $centre } was not read from a folder as it stands. Load it from its folder and publish it again.
refused-database-address = "{ $address }" is no database address. Give postgresql://user@host/name, sqlite:///path or the path of a file.
refused-database-on-share = The database { $path } would lie on a network share, where SQLite loses data. Give a folder on this machine's own disk, or a postgresql:// address.
refused-folder-not-empty = The folder { $folder } is not empty. Name a new folder.
refused-no-numbers = { $service } gives no queue numbers.
refused-no-such-ticket = No ticket found. Check the number and the check word on your slip.
refused-nobody-here = Nobody is called to { $desk }. Call the next visitor first.
refused-nothing-published = No centre has been published yet. Publish one with: vuoro publish FOLDER
refused-notice-over = The notice would end before it begins. Choose a later end.
refused-still-called = { $number } was called and has not come yet. Say first: arrived, missed, or call again.
refused-strands-tickets = { $count ->
    [one] One visitor still has a number for { $what }
   *[other] { $count } visitors still have a number for { $what }
}, and this version could not serve them. Serve them first, or keep { $what } in the version.
refused-ticket-changed = { $number ->
    [none] Something changed here meanwhile. Look again, then choose.
   *[other] { $number } changed meanwhile. Look again, then choose.
}
refused-ticket-of-another-day = { $number } is from another day. Take a new number.
refused-too-many-tries = Too many tries. Try again in { $minutes } minutes, or ask the staff.
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
refused-ticket-missed = { $number } missed its call. It can come back to the queue.
refused-ticket-held = { $number } is on hold.
refused-ticket-cancelled = { $number } has been cancelled.
refused-ticket-expired = { $number } is no longer valid. Take a new number.
trouble-database-away = The queue database { $address } can't be reached: { $why }. Nothing was lost; it works again when the database answers.
trouble-database-busy = The queue database { $address } is busy: { $why }. Nothing was changed; try again.
trouble-database-folder = The folder { $path } can't be used for the database: { $why }. Make it writable or name another with --database.
trouble-disk-full = The disk of the queue database { $address } is full. Nothing was half written. Free some space, then try again.
trouble-folder-write = The folder { $folder } can't be written: { $why }. Choose another folder.
trouble-schema-newer = The database { $address } was made by a newer Vuoro (tables { $found }; this one knows { $known }). Update this program.

## slip

# The number on paper.
slip-copy-of = { $centre } · copy
slip-ahead-label = Before you
slip-ahead =
    { $n ->
        [0] You are next
        [one] 1 person
       *[other] { $n } people
    }
slip-taken-label = Number taken
slip-taken = at { $time }
slip-wait-label = Where to wait
slip-place = { $place }, floor { $floor }
slip-word-label = Check word
slip-scan = Scan the code at a kiosk under My number to see your place in the queue.
slip-late-title = Has your number been called already?
slip-late = Open My number at a kiosk to go back into the queue.
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
