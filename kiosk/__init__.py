"""The office: queue rules, the shared queue database and what each person may do. No Qt."""
