"""Finding the way: plan, walkable space, routes, directions and what a map shows. Pure."""
