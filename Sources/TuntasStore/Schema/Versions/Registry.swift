import GRDB

extension Migrations {
  /// The records as files hold them, and what is counted of them.
  ///
  /// Only numbers that a row cannot stand without have a declared type: whatever cannot be read as
  /// what its column holds is kept as text in the same column.
  static func createRegistry(_ db: Database) throws {
    try db.execute(
      sql: """
        PRAGMA application_id = 1414876756;
        CREATE TABLE region (
          "code" INTEGER PRIMARY KEY, "kind" INTEGER NOT NULL, "name", "latitude", "longitude",
          "area_km2", "aliases"
        );
        CREATE TABLE source (
          number INTEGER PRIMARY KEY, "id", "title", "publisher", "date", "address", "document",
          "synthetic" INTEGER NOT NULL
        );
        CREATE UNIQUE INDEX sourceIdentity ON source ("id");
        CREATE TABLE povertyLine (
          number INTEGER PRIMARY KEY, "region" INTEGER NOT NULL, "kind" INTEGER NOT NULL,
          "amount", "per" INTEGER NOT NULL, "basis", "valid_from", "method",
          "certainty" INTEGER NOT NULL, "approximate", "note", "source"
        );
        CREATE UNIQUE INDEX povertyLineIdentity ON povertyLine (
          "region", "kind", "per", "valid_from", ifnull("method", ''), ifnull("basis", ''),
          "source"
        );
        CREATE TABLE indicator (
          number INTEGER PRIMARY KEY, "region" INTEGER NOT NULL, "indicator", "programme",
          "period", "value", "unit", "method", "line", "certainty" INTEGER NOT NULL,
          "approximate", "conflicts", "note", "source"
        );
        CREATE UNIQUE INDEX indicatorIdentity ON indicator (
          "region", "indicator", ifnull("programme", ''), "period", "unit", ifnull("method", ''),
          ifnull("line", ''), ifnull("conflicts", ''), "source", ifnull("note", '')
        );
        CREATE TABLE programme (
          number INTEGER PRIMARY KEY, "code", "name_id", "name_en", "short_id", "short_en",
          "strategy", "agency", "partners", "fund", "priority", "beneficiary" INTEGER NOT NULL,
          "unit" INTEGER NOT NULL, "note", "source"
        );
        CREATE UNIQUE INDEX programmeIdentity ON programme ("code");
        CREATE TABLE target (
          number INTEGER PRIMARY KEY, "region" INTEGER NOT NULL, "programme", "indicator",
          "year" INTEGER NOT NULL, "value", "unit", "agency", "document",
          "certainty" INTEGER NOT NULL, "approximate", "note", "source"
        );
        CREATE UNIQUE INDEX targetIdentity ON target (
          "region", "year", ifnull("programme", ''), ifnull("indicator", ''), "unit",
          ifnull("document", ''), "source"
        );
        CREATE TABLE achievement (
          number INTEGER PRIMARY KEY, "programme", "region" INTEGER NOT NULL,
          "year" INTEGER NOT NULL, "quarter" INTEGER NOT NULL, "target", "target_revised",
          "ceiling", "ceiling_revised", "plan", "actual", "spent", "obstacle", "reported",
          "source"
        );
        CREATE UNIQUE INDEX achievementIdentity ON achievement (
          "region", "year", "programme", "quarter"
        );
        CREATE TABLE list (
          number INTEGER PRIMARY KEY, "id", "register" INTEGER NOT NULL,
          "covers" INTEGER NOT NULL, "date" INTEGER NOT NULL, "date_certainty", "stage", "line",
          "families", "families_certainty", "families_approximate", "people", "people_certainty",
          "people_approximate", "document", "source", "rows_source", "note"
        );
        CREATE UNIQUE INDEX listIdentity ON list ("id");
        CREATE TABLE deliberation (
          number INTEGER PRIMARY KEY, "village" INTEGER NOT NULL, "year" INTEGER NOT NULL,
          "stage" INTEGER NOT NULL, "date", "document"
        );
        CREATE UNIQUE INDEX deliberationIdentity ON deliberation ("village", "year");
        CREATE INDEX achievementQuarter ON achievement (year, quarter) WHERE actual IS NOT NULL;
        CREATE INDEX targetProgramme ON target (year) WHERE programme IS NOT NULL;
        CREATE TABLE family (
          key INTEGER PRIMARY KEY, "id", "kk", "address", "rt", "rw", "decile", "decile_scope",
          "percentile", "ownership", "roof", "roof_quality", "wall", "wall_quality", "floor",
          "floor_quality", "area_m2", "water", "toilet", "lighting", "power", "fuel",
          "expenditure", "savings", "stunting"
        );
        CREATE UNIQUE INDEX familyID ON family (id);
        CREATE TABLE member (
          key INTEGER PRIMARY KEY, "nik", "name", "sex", "birth_date", "relation", "marital",
          "schooling", "in_school", "work", "disability", "ktp_region", "civil_match"
        );
        CREATE VIRTUAL TABLE memberName USING fts5 (
          name, content='', detail=none, prefix='1 2 3 4 5 6 7 8',
          tokenize='unicode61 remove_diacritics 2'
        );
        CREATE TABLE listing (
          family INTEGER NOT NULL, register INTEGER NOT NULL, from_list INTEGER NOT NULL,
          to_list INTEGER, decile, village INTEGER NOT NULL, reason,
          PRIMARY KEY (family, register, from_list)
        ) WITHOUT ROWID;
        CREATE TABLE verification (
          family INTEGER NOT NULL, list INTEGER NOT NULL, status, reason, date,
          PRIMARY KEY (family, list)
        ) WITHOUT ROWID;
        CREATE TABLE enrolment (
          family INTEGER NOT NULL, year INTEGER NOT NULL, programme INTEGER NOT NULL,
          member NOT NULL, "group" TEXT NOT NULL, status, date, value, source INTEGER NOT NULL,
          village, recipient TEXT,
          PRIMARY KEY (family, year, programme, member, "group")
        ) WITHOUT ROWID;
        CREATE TABLE recipient (
          number INTEGER PRIMARY KEY,
          village INTEGER NOT NULL, year INTEGER NOT NULL, programme INTEGER NOT NULL,
          member NOT NULL, "group" TEXT NOT NULL, status, date, value, source INTEGER NOT NULL,
          recipient TEXT NOT NULL
        );
        CREATE UNIQUE INDEX recipientIdentity
          ON recipient (village, year, programme, recipient, member, "group");
        CREATE TABLE currentList (government INTEGER PRIMARY KEY, list INTEGER NOT NULL);
        CREATE TABLE onList (family INTEGER PRIMARY KEY);
        CREATE TABLE withoutProgramme (
          year INTEGER NOT NULL, family INTEGER NOT NULL, PRIMARY KEY (year, family)
        ) WITHOUT ROWID;
        CREATE TABLE countedYear (year INTEGER PRIMARY KEY);
        CREATE TABLE listCount (
          region INTEGER PRIMARY KEY,
          families INTEGER NOT NULL, people INTEGER NOT NULL, verified INTEGER NOT NULL
        );
        CREATE TABLE recordedCount (
          region INTEGER NOT NULL, year INTEGER NOT NULL, families INTEGER NOT NULL,
          PRIMARY KEY (region, year)
        ) WITHOUT ROWID;
        CREATE TABLE namedCount (
          region INTEGER NOT NULL, year INTEGER NOT NULL, programme INTEGER NOT NULL,
          count INTEGER NOT NULL,
          PRIMARY KEY (region, year, programme)
        ) WITHOUT ROWID;
        CREATE TABLE namedSource (
          region INTEGER NOT NULL, year INTEGER NOT NULL, programme INTEGER NOT NULL,
          source INTEGER NOT NULL,
          PRIMARY KEY (region, year, programme, source)
        ) WITHOUT ROWID;
        """
    )
  }
}
