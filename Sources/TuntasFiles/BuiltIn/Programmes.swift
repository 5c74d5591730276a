// swift-format-ignore-file
// Written by .ci/write-builtin from sample-data/programmes.csv.

extension BuiltIn {
  static let programmes = ##"""
    code,name_id,name_en,short_id,short_en,strategy,agency,partners,fund,priority,beneficiary,unit,note,source
    pkh,Program Keluarga Harapan (PKH),Family Hope Programme (PKH),PKH,PKH,1,Dinas Sosial,Kemensos,APBN,,family,family,Money of the social ministry,bisnis-kota-bekasi-2015
    sembako,Program Sembako (BPNT),"Staple food aid (Sembako, BPNT)",Sembako,Sembako,1,Dinas Sosial,,,,family,family,,
    cash-1.5m,"Bantuan tunai miskin ekstrem Rp1,5 juta","Cash for extreme poor families, Rp1.5 million",Tunai,Cash,1,Dinas Sosial,Bank bjb,APBD,,family,family,"Kab. Bekasi, December 2023, revised budget (APBD-P)",tribunbekasi-2023-12-20
    blt-dd,Bantuan Langsung Tunai Dana Desa (BLT-DD),Direct cash aid from the village fund (BLT-DD),BLT Desa,BLT-DD,1,DPMD,Pemerintah desa,APBDes,,family,family,Money of the village fund (Dana Desa),tentang-p3ke
    pbi-national,"Jaminan kesehatan (PBI JKN), dibayar pusat","Health insurance (PBI JKN), paid by the centre",PBI JKN,PBI JKN,1,Dinkes,Dinas Sosial,,,person,person,,
    pbi-regional,"Jaminan kesehatan (PBI JKN), dibayar daerah","Health insurance (PBI JKN), paid by the region",PBI APBD,PBI APBD,1,Dinkes,Dinas Sosial,APBD,,person,person,Kab. Bogor pays it for poor people without insurance,bogor-pascapandemi
    medical-cost,Bantuan biaya pengobatan,Help with the cost of treatment,Pengobatan,Treatment,1,Dinkes,Dinas Sosial,,,person,person,,bogor-pascapandemi
    school-fees,Pembebasan biaya sekolah,School without fees,Sekolah,School,1,Disdik,,,,person,person,,bogor-pascapandemi
    scholarship-s1,Beasiswa S1,Scholarship for a first degree (S1),Beasiswa,Degree aid,1,Disdik,,,,person,person,,bogor-pascapandemi
    pip,Program Indonesia Pintar (PIP),Smart Indonesia Programme (PIP),PIP,PIP,1,Disdik,,,,person,person,,
    kube,Kelompok Usaha Bersama (KUBE),Joint business groups (KUBE),KUBE,KUBE,2,Dinas Sosial,,,,group,group,,bisnis-kota-bekasi-2015
    training,"Pelatihan kerja (BLK, kursus)","Vocational training (BLK, courses)",Pelatihan,Training,2,Disnaker,Dinas Sosial,,,person,person,Kota Bekasi: sewing and cooking courses of the Dinas Sosial; Kab. Bogor: BLK,bogor-pascapandemi
    career-center,Pusat karier (Bogor Career Center),Career center (Bogor Career Center),Karier,Careers,2,Disnaker,,,,person,person,Kab. Bogor,bogor-pascapandemi
    job-fair,Bursa kerja (job fair),Job fair,Bursa kerja,Job fair,2,Disnaker,,,,person,person,,sekda-bekasi-2023-02-06
    vacancies,Informasi lowongan kerja,Job vacancies,Lowongan,Vacancies,2,Disnaker,,,,person,vacancy,,sekda-bekasi-2023-02-06
    link-match,Link and match sekolah dan industri,Link and match of schools and industry,Link-match,Link-match,2,Disnaker,,,,person,person,,sekda-bekasi-2023-02-06
    capital,Bantuan modal usaha mikro,Capital for micro businesses,Modal,Capital,2,Diskop UKM,,,,person,business,,tribunbekasi-2023-12-20
    bpjs-tk,Jamsostek (BPJS Ketenagakerjaan),Workers' insurance (BPJS Ketenagakerjaan),Jamsostek,Jamsostek,1,Disnaker,DPMD,,,person,person,"Its strategy is configurable: a contribution paid for the worker lowers spending (1), the cover protects income (2). In Kab. Cianjur the DPMD held the coordination meeting on it",rakor-dpmd-cianjur-2024-09-20
    rutilahu,Rumah tidak layak huni (Rutilahu),Repair of unfit houses (Rutilahu),Rutilahu,Rutilahu,3,Disperkimtan,Dinas Sosial|DPPKB,APBD|APBD Prov,Program 100 hari kerja Bupati Bekasi (2025),family,housing_unit,"In Kab. Bogor the agency is the DPKPP; Disperkimtan, Dinas Sosial and DPPKB survey the candidates together in Kab. Bekasi",tribunbekasi-2025-06-24
    spald-s,Pengolahan air limbah rumah setempat (SPALD-S),On-site treatment of household waste water (SPALD-S),SPALD-S,SPALD-S,3,Disperkimtan,Dinas Sosial|DPPKB,,Program 100 hari kerja Bupati Bekasi (2025),family,unit,"A unit serves one house or, as a communal one, several; Disperkimtan, Dinas Sosial and DPPKB survey the candidates together in Kab. Bekasi",tribunbekasi-2025-06-24
    street-lighting,Penerangan jalan umum lingkungan (PJUL),Neighbourhood street lighting (PJUL),PJUL,Lighting,3,Disperkimtan,,,Program 100 hari kerja Bupati Bekasi (2025),village,unit,Kab. Bekasi,tribunbekasi-2025-06-24
    road,Jalan lingkungan dan akses ke rumah,Neighbourhood road and access to the house,Jalan,Road,3,Disperkimtan,,,,village,metre,,sekda-bekasi-2023-02-06
    water,Air minum (sambungan rumah),Drinking water (house connection),Air minum,Water,3,Dinas PUPR,Perumda,,,family,connection,No published programme was found for the four governments,
    civil-papers,"Administrasi kependudukan (NIK, KTP, KK)","Civil papers (NIK, KTP, KK)",Adminduk,ID papers,,Disdukcapil,,,,person,person,"A process that opens other programmes, not a benefit; no strategy",sepakat-panduan-bab-4

    """##
}
