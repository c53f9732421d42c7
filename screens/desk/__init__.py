"""The clerk's window: the current ticket, one button Next, and who is waiting."""
