"""What a centre may set, and what one machine is told. Imports nothing else of Vuoro."""
