"""The scenarios that close_events_more.json is recorded from, one module a family."""
