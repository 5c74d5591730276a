import GRDB

/// Tests look into tables as the database library reads them, past the store's own row.
typealias Row = GRDB.Row
