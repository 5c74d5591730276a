// swift-format-ignore-file
// Written by .ci/write-builtin from sample-data/targets.csv: the rows that are published.

extension BuiltIn {
  static let publishedTargetRows = ##"""
    ID,,extreme-poverty-rate,2024,0,percent,,Inpres 4/2022,published,no,Done by 2024,rakor-dpmd-cianjur-2024-09-20
    ID,,extreme-poverty-rate,2026,0,percent,,Inpres 8/2025,published,no,The target year moved from 2024 to the end of 2026,politika-inpres-8-2025
    32.01,rutilahu,,2025,3000,housing_unit,DPKPP,,published,no,,suara-bogor-2025-08-07
    32.03,,extreme-poverty-rate,2024,0,percent,,Inpres 4/2022,remark,no,"As put to the desa of Kec. Cianjur, Pacet, Warungkondang and Cugenang on 20 September 2024",rakor-dpmd-cianjur-2024-09-20
    32.16,,extreme-poor-people,2024,0,people,,,remark,no,Hope stated by the Sekda: zero by 2024,sekda-bekasi-2023-02-06
    32.16,,extreme-poor-people,2024,0,people,,,remark,no,"Target of the Kadinsos, after the central target",tribunbekasi-2023-12-20
    32.16,rutilahu,,2024,1670,housing_unit,Disperkimtan,,published,no,,antaranews-rutilahu-2024
    32.16,rutilahu,,2025,1670,housing_unit,Disperkimtan,,published,no,Volume of Disperkimtan for 2025,tribunbekasi-2025-06-24
    32.16,spald-s,,2025,1652,unit,Disperkimtan,,published,no,Volume of Disperkimtan for 2025,tribunbekasi-2025-06-24
    32.16,street-lighting,,2025,1246,unit,Disperkimtan,,published,no,Volume of Disperkimtan for 2025,tribunbekasi-2025-06-24
    32.75,,poor-people,2015,-5,percent_relative,,,remark,no,"Fall of the number of poor people aimed at by the end of the year, relative, not in points. The year is not printed; Wednesday 30 September fits 2015 (and 2020; the newest figure quoted is of 2013)",bisnis-kota-bekasi-2015

    """##
}
