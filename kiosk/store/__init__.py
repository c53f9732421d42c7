"""The shared queue database. The only importer of SQLAlchemy."""
