"""What every screen shares: look, words, work off the window's thread, the pulse, the program."""
