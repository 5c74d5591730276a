/// The colours of a style in a picture, where every colour has a value.
struct PictureColors {
  let foreground: RGB
  /// The colour behind the text, or `nil` where the picture's own shows.
  let background: RGB?
  let isBold: Bool
  let isUnderlined: Bool
}

extension Theme {
  /// The colour behind everything in a picture.
  var pictureBackground: RGB {
    rgb(appearance(of: StyleRole.plain, colors: .many).background, standard: paper.background)
  }

  /// Returns the colours of a style, with text and background exchanged where it asks for that.
  func pictureColors(of style: Style) -> PictureColors {
    let appearance = appearance(of: style, colors: .many)
    let foreground = rgb(appearance.foreground, standard: paper.foreground)
    let background = rgb(appearance.background, standard: paper.background)
    return PictureColors(
      foreground: appearance.isReversed ? background : foreground,
      background: appearance.isReversed ? foreground : nil,
      isBold: appearance.isBold,
      isUnderlined: appearance.isUnderlined
    )
  }

  private func rgb(_ color: Color, standard: RGB) -> RGB {
    guard case .palette(let index) = color else { return standard }
    return RGB(palette: index)
  }
}
