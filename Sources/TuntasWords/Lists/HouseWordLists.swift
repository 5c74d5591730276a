package import TuntasModel

/// Floors.
extension FloorMaterial: Worded {
  package var phrase: Phrase {
    switch self {
    case .ceramic: Phrase("keramik", "ceramic")
    case .cement: Phrase("semen", "cement")
    case .wood: Phrase("kayu", "wood")
    case .bamboo: Phrase("bambu", "bamboo")
    case .earth: Phrase("tanah", "earth")
    case .other: Phrase("lainnya", "other")
    }
  }
}

/// Roofs.
extension RoofMaterial: Worded {
  package var phrase: Phrase {
    switch self {
    case .concrete: Phrase("beton", "concrete")
    case .tile: Phrase("genteng", "tiles")
    case .sheet: Phrase("asbes atau seng", "asbestos or zinc")
    case .wood: Phrase("kayu", "wood")
    case .bamboo: Phrase("bambu", "bamboo")
    case .thatch: Phrase("rumbia", "thatch")
    case .other: Phrase("lainnya", "other")
    }
  }
}

/// Walls.
extension WallMaterial: Worded {
  package var phrase: Phrase {
    switch self {
    case .brick: Phrase("tembok", "brick")
    case .wood: Phrase("kayu", "wood")
    case .bamboo: Phrase("bambu", "bamboo")
    case .zinc: Phrase("seng", "zinc")
    case .other: Phrase("lainnya", "other")
    }
  }
}

/// Toilets.
extension Toilet: Worded {
  package var phrase: Phrase {
    switch self {
    case .own: Phrase("jamban milik sendiri", "toilet of its own")
    case .shared: Phrase("jamban umum/bersama", "shared toilet")
    case .other: Phrase("tidak punya jamban sendiri", "no toilet of its own")
    }
  }
}

/// Where the waste of toilets goes.
extension WasteDisposal: Worded {
  package var phrase: Phrase {
    switch self {
    case .septicTank: Phrase("tangki septik", "septic tank")
    case .treatmentPlant: Phrase("IPAL", "treatment plant")
    case .openWater: Phrase("dibuang ke kolam/sungai", "into open water")
    case .pit: Phrase("lubang tanah", "pit in the ground")
    case .openGround: Phrase("dibuang ke tanah lapang", "onto open ground")
    case .other: Phrase("pembuangan lain", "other disposal")
    }
  }
}

/// Drinking water.
extension WaterSource: Worded {
  package var phrase: Phrase {
    switch self {
    case .piped: Phrase("ledeng", "piped water")
    case .bottled: Phrase("air kemasan/isi ulang", "bottled water")
    case .borehole: Phrase("sumur bor", "borehole")
    case .protectedWell: Phrase("sumur terlindung", "protected well")
    case .openWell: Phrase("sumur tidak terlindung", "open well")
    case .surface: Phrase("air permukaan", "surface water")
    case .rain: Phrase("air hujan", "rain water")
    case .other: Phrase("lainnya", "other")
    }
  }
}
