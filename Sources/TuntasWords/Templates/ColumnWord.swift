/// A column of the tuntas layout, for the instructions of an empty workbook.
///
/// The raw value is the name of the column.
enum ColumnWord: String, CaseIterable, Hashable, Sendable {
  case id
  case register
  case covers
  case date
  case dateCertainty = "date_certainty"
  case stage
  case line
  case families
  case familiesCertainty = "families_certainty"
  case familiesApproximate = "families_approximate"
  case people
  case peopleCertainty = "people_certainty"
  case peopleApproximate = "people_approximate"
  case document
  case source
  case rowsSource = "rows_source"
  case note
  case kk
  case village
  case address
  case rt
  case rw
  case decile
  case decileScope = "decile_scope"
  case percentile
  case ownership
  case roof
  case roofQuality = "roof_quality"
  case wall
  case wallQuality = "wall_quality"
  case floor
  case floorQuality = "floor_quality"
  case areaM2 = "area_m2"
  case water
  case toilet
  case disposal
  case lighting
  case power
  case fuel
  case expenditure
  case savings
  case stunting
  case family
  case number
  case nik
  case name
  case sex
  case birthDate = "birth_date"
  case relation
  case marital
  case schooling
  case inSchool = "in_school"
  case work
  case disability
  case ktpRegion = "ktp_region"
  case civilMatch = "civil_match"
  case fromList = "from_list"
  case toList = "to_list"
  case reason
  case programme
  case member
  case group
  case recipient
  case year
  case status
  case value
  case list
  case code
  case kind
  case latitude
  case longitude
  case areaKm2 = "area_km2"
  case aliases
  case title
  case publisher
  case synthetic
  case region
  case amount
  case per
  case basis
  case validFrom = "valid_from"
  case method
  case certainty
  case approximate
  case indicator
  case period
  case unit
  case conflicts
  case nameId = "name_id"
  case nameEn = "name_en"
  case shortId = "short_id"
  case shortEn = "short_en"
  case strategy
  case agency
  case partners
  case fund
  case priority
  case beneficiary
  case quarter
  case target
  case targetRevised = "target_revised"
  case ceiling
  case ceilingRevised = "ceiling_revised"
  case plan
  case actual
  case spent
  case obstacle
  case reported
}
