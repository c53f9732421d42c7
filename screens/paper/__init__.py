"""The simulated printer's window: each slip as it would lie in the hand."""
