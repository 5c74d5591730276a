public import TerminalKit
public import TuntasModel

extension Words {
  /// The name of a region with its kind, short enough for a column: `Kab. Bekasi`.
  ///
  /// Names of places are not translated.
  public func name(of region: Region) -> SafeText {
    let name = SafeText(region.name)
    switch region.kind {
    case .province: return self[.kindProvince] + " " + name
    case .kabupaten: return "Kab. " + name
    case .kota: return "Kota " + name
    case .kecamatan: return "Kec. " + name
    case .desa: return "Desa " + name
    case .kelurahan: return "Kel. " + name
    }
  }

  /// The name of one of the four governments, where nothing of it was read yet; of any other region
  /// its code.
  ///
  /// Names of places are not translated.
  package func name(ofGovernment code: RegionCode) -> SafeText {
    switch code {
    case Governments.bekasiRegency: "Kab. Bekasi"
    case Governments.bekasiCity: "Kota Bekasi"
    case Governments.bogor: "Kab. Bogor"
    case Governments.cianjur: "Kab. Cianjur"
    default: SafeText(code.description)
    }
  }

  /// The name alone, where the heading of the column already tells the kind.
  package func shortName(of region: Region) -> SafeText {
    region.code.level >= .district ? SafeText(region.name) : name(of: region)
  }

  /// The name as a step of the path; a village stands behind its district and needs no kind.
  package func step(to region: Region) -> SafeText {
    region.code.level == .village ? SafeText(region.name) : name(of: region)
  }

  /// The word for the regions directly below one.
  package func childKind(below region: Region?) -> Phrase {
    switch region?.code.level {
    case .regency: .columnDistrict
    case .district, .village: .columnVillage
    default: .columnRegion
    }
  }
}
