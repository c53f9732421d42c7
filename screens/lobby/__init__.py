"""The call display: whose turn it is, where to go, seen and heard."""
