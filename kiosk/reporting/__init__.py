"""What happened, as figures: counts and waits over the journal, and what is kept of whom."""
