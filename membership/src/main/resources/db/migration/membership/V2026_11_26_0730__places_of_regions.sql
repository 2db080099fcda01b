-- members that stand for more or less than a city have the place of a city, by GeoNames (CC BY 4.0); what people entered stays
update membership.member set latitude = 41.01384, longitude = 28.94966
    where latitude is null and country = 'TR' and name = 'Beyoğlu';
update membership.member set latitude = 28.19874, longitude = 112.97087
    where latitude is null and country = 'CN' and name = 'Hunan Province';
update membership.member set latitude = 33.50972, longitude = 126.52194
    where latitude is null and country = 'KR' and name = 'Jeju';
update membership.member set latitude = 15.55177, longitude = 32.53241
    where latitude is null and country = 'SD' and name = 'Khartoum State';
update membership.member set latitude = 5.36301, longitude = 100.4667
    where latitude is null and country = 'MY' and name = 'Seberang Perai';
update membership.member set latitude = 54.32824, longitude = 48.38657
    where latitude is null and country = 'RU' and name = 'Ulyanovsk Region';
