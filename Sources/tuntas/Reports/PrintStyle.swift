import TuntasModel
import TuntasWords

/// How a report looks on paper: A4 across, headings repeated, fills that are told apart in black and
/// white too.
enum PrintStyle {
  /// The fills of status words, to be put into the page once.
  static let patterns = Markup.element(
    "svg",
    ["class": "patterns", "width": "0", "height": "0", "aria-hidden": "true"],
    Markup.element(
      "defs",
      [:],
      pattern("behind", "#f4b692", "M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6", "#8a2f00")
        + pattern("notReported", "#ffffff", "M2 2h1.6v1.6h-1.6z M6 6h1.6v1.6h-1.6z", "#333333")
        + pattern("notScheduled", "#ffffff", "M0 2 H8 M0 6 H8", "#999999")
        + pattern("noData", "#ffffff", "M0 0 L8 8 M8 0 L0 8", "#bbbbbb")
    )
  )

  private static func pattern(
    _ name: String,
    _ background: String,
    _ path: String,
    _ line: String
  ) -> String {
    Markup.element(
      "pattern",
      ["id": "fill-" + name, "width": "8", "height": "8", "patternUnits": "userSpaceOnUse"],
      Markup.void("rect", ["width": "8", "height": "8", "fill": background])
        + Markup.void("path", ["d": path, "stroke": line, "stroke-width": "1.4"])
    )
  }

  /// The style sheet; it has no character that markup would take for its own.
  static let text = """
    @page {
      size: A4 landscape; margin: 8mm 12mm 13mm;
      @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Arial, sans-serif; }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; max-width: 273mm; color: #111; background: #fff;
      font: 9pt/1.35 "Liberation Sans", Arial, Helvetica, sans-serif;
      font-variant-numeric: tabular-nums;
      -webkit-print-color-adjust: exact; print-color-adjust: exact;
    }
    .mark {
      position: fixed; top: 0; right: 0; margin: 0; padding: 0.6mm 2.5mm;
      border: 0.5mm solid #111; background: #fff; font-weight: bold; letter-spacing: 0.06em;
    }
    /* Room for the mark at the head of every page, not of the first alone. */
    @media print {
      body { padding-top: 9mm; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
    }
    @media screen { body { padding: 12mm 6mm; } }
    h1 { margin: 0 0 2mm; font-size: 19pt; line-height: 1.15; }
    h2 { margin: 8mm 0 2mm; font-size: 12.5pt; break-after: avoid; }
    p { margin: 0 0 1.2mm; }
    .place { color: #444; }
    .lead { font-size: 11pt; font-weight: bold; }
    ul { margin: 0; padding: 0; list-style: none; }
    .figures { display: flex; flex-wrap: wrap; gap: 3mm; margin: 4mm 0; }
    .figures li { min-width: 27mm; padding: 1.5mm 3mm 1.5mm 0; border-top: 0.6mm solid #111; }
    .figures strong { display: block; font-size: 17pt; line-height: 1.15; }
    .legend { display: flex; flex-wrap: wrap; gap: 1mm 5mm; margin: 2mm 0; font-size: 8pt; }
    .legend li { display: flex; align-items: center; }
    .legend b { margin-right: 1mm; }
    thead th.gaps { white-space: pre; }
    table { width: 100%; border-collapse: collapse; break-inside: auto; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    th, td { padding: 0.75mm 1.8mm; border-bottom: 0.2mm solid #ccc; text-align: left; }
    th { font-weight: normal; overflow-wrap: anywhere; }
    thead th { border-bottom: 0.4mm solid #111; font-weight: bold; vertical-align: bottom; }
    tbody th.words { font-weight: bold; }
    td.numbers, th.numbers { text-align: right; white-space: nowrap; }
    thead th.numbers { white-space: normal; }
    td.status { white-space: nowrap; }
    .bullets, .stack, .gaps { width: 52mm; }
    svg { vertical-align: middle; }
    svg.bullet, svg.parts, svg.gap { display: block; width: 50mm; height: 4mm; }
    svg.swatch { width: 5mm; height: 4mm; margin-right: 1mm; }
    svg.thin { width: 3mm; }
    svg.fill { width: 4mm; height: 4mm; margin-right: 1mm; }
    svg.quarters { display: block; width: 100%; }
    svg.patterns { position: absolute; }
    .track { fill: #e4e4e4; }
    .actual { fill: #1f4e79; }
    .plan, .target, .axis { fill: #000; }
    .label { fill: #fff; }
    .unknown { fill: none; stroke: #555; stroke-dasharray: 1.5 2.5; }
    .status { stroke-width: 0.8; }
    rect.status { stroke: #333; }
    rect.behind { fill: url(#fill-behind); }
    rect.notReported { fill: url(#fill-notReported); }
    rect.onPlan { fill: #86b0d6; }
    rect.reached { fill: #1f4e79; }
    rect.notScheduled { fill: url(#fill-notScheduled); }
    rect.notBegun { fill: #fff; }
    rect.noData { fill: url(#fill-noData); }
    text { font-size: 10px; fill: #111; text-anchor: middle; }
    text.head { text-anchor: end; fill: #333; }
    text.strong { font-weight: bold; fill: #111; }
    .charts { display: grid; grid-template-columns: repeat(3, 1fr); gap: 4mm 6mm; }
    figure { margin: 0; padding-top: 1mm; border-top: 0.4mm solid #111; break-inside: avoid; }
    figcaption { margin-bottom: 1mm; }
    .sources ol { margin: 0; padding-left: 6mm; columns: 2; column-gap: 8mm; font-size: 7.5pt; }
    .sources li { margin-bottom: 0.8mm; break-inside: avoid; overflow-wrap: anywhere; }

    """
}
