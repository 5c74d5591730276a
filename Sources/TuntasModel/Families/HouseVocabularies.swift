/// Who owns the house (kepemilikan rumah).
public enum HouseOwnership: String, Vocabulary {
  /// The family itself (milik sendiri).
  case own
  /// Rented (kontrak, sewa).
  case rented
  /// Lived in for free (bebas sewa, menumpang).
  case free
  /// Given with an office (dinas).
  case official
  /// Something else.
  case other
}

/// What a roof is made of (atap).
public enum RoofMaterial: String, Vocabulary {
  /// Concrete (beton).
  case concrete
  /// Tiles (genteng).
  case tile
  /// Asbestos or zinc sheets (asbes, seng).
  case sheet
  /// Wood or shingles (kayu, sirap).
  case wood
  /// Bamboo (bambu).
  case bamboo
  /// Straw, palm fibre or leaves (jerami, ijuk, rumbia, daun).
  case thatch
  /// Something else.
  case other
}

/// What walls are made of (dinding).
public enum WallMaterial: String, Vocabulary {
  /// Brick or plastered wall (tembok).
  case brick
  /// Wood or boards (kayu, papan).
  case wood
  /// Bamboo (bambu).
  case bamboo
  /// Zinc sheets (seng).
  case zinc
  /// Something else.
  case other
}

/// What a floor is made of (lantai).
public enum FloorMaterial: String, Vocabulary {
  /// Ceramic, marble and the like (keramik).
  case ceramic
  /// Cement (semen).
  case cement
  /// Wood or boards (kayu, papan).
  case wood
  /// Bamboo (bambu).
  case bamboo
  /// Earth (tanah).
  case earth
  /// Something else.
  case other
}

/// How good a roof, wall or floor is (kualitas).
public enum MaterialQuality: String, Vocabulary {
  /// Good (bagus).
  case good
  /// Poor (jelek).
  case poor
}

/// Where drinking water comes from (sumber air minum).
public enum WaterSource: String, Vocabulary {
  /// Piped (ledeng, PAM).
  case piped
  /// Bottled or refilled (kemasan, isi ulang).
  case bottled
  /// A drilled well (sumur bor).
  case borehole
  /// A protected well (sumur terlindung).
  case protectedWell = "protected_well"
  /// An open well (sumur tidak terlindung).
  case openWell = "open_well"
  /// A river, lake or pond (air permukaan).
  case surface
  /// Rain (air hujan).
  case rain
  /// Something else.
  case other
}

/// What toilet a family uses (fasilitas buang air besar).
public enum Toilet: String, Vocabulary {
  /// Its own (milik sendiri).
  case own
  /// A public or shared one (umum, bersama).
  case shared
  /// Neither its own nor a shared one; something else (lainnya).
  case other
}

/// Where the waste of a toilet goes in the end (tempat pembuangan akhir tinja), in the answers that the
/// statistical office asks for.
public enum WasteDisposal: String, Vocabulary {
  /// A septic tank (tangki septik).
  case septicTank = "septic_tank"
  /// A treatment plant that serves several houses (IPAL).
  case treatmentPlant = "treatment_plant"
  /// A pond, a rice field, a river or the sea (kolam, sawah, sungai, danau, laut).
  case openWater = "open_water"
  /// A hole in the ground (lubang tanah).
  case pit
  /// A beach, open ground or a garden (pantai, tanah lapang, kebun).
  case openGround = "open_ground"
  /// Something else (lainnya).
  case other
}

/// What lights a house (penerangan).
public enum Lighting: String, Vocabulary {
  /// The grid, with a meter (PLN meteran).
  case gridMetered = "grid_metered"
  /// The grid, without a meter of its own (PLN non-meteran).
  case gridUnmetered = "grid_unmetered"
  /// Power from elsewhere (non-PLN).
  case otherPower = "other_power"
  /// No electricity (bukan listrik).
  case none
}

/// How much power the connection has (daya listrik).
public enum PowerClass: String, Vocabulary {
  /// 900 watt and less.
  case upTo900 = "up_to_900"
  /// More than 900 watt.
  case over900 = "over_900"
}

/// What a family cooks with (bahan bakar).
public enum CookingFuel: String, Vocabulary {
  /// Electricity or gas (listrik, gas).
  case gas
  /// Kerosene (minyak tanah).
  case kerosene
  /// Charcoal or wood (arang, kayu).
  case wood
  /// Something else.
  case other
}
