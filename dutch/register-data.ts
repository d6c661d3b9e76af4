/**
 * From the Register van Overheidsorganisaties (CC0), extract of 2026-11-23. Written by `npm run update:register`; not to be
 * edited. A line an organisation, fields separated by a tab, lists by |.
 */
export const REGISTER_DATE = '2026-11-23';
/** Code, name, site, phone, address, appointment, places beside the one it is called after, term in OWMS. */
// prettier-ignore
export const MUNICIPALITIES = `
GM0014	Groningen	https://gemeente.groningen.nl	14 050	Grote Markt 1, 9712 HN GRONINGEN	https://gemeente.groningen.nl/afspraak-maken-langskomen	Garmerwolde|Glimmen|Haren GN|Harkstede|Lageland|Lellens|Meerstad|Noordlaren|Onnen|Sint Annen|Ten Boer|Ten Post|Thesinge|Winneweer|Woltersum	Groningen_(gemeente)
GM0034	Almere	https://www.almere.nl	14 036	Stadhuisplein 1, 1315 HR ALMERE	https://www.almere.nl/contact		Almere_(gemeente)
GM0037	Stadskanaal	https://www.stadskanaal.nl	(0599) 63 16 31	Raadhuisplein 1, 9501 SZ STADSKANAAL	https://www.stadskanaal.nl/afspraak-maken	Alteveer GN|Mussel|Musselkanaal|Onstwedde|Vledderveen GN	Stadskanaal
GM0047	Veendam	https://www.veendam.nl	(0598) 65 22 22	Raadhuisplein 5, 9641 AW VEENDAM	https://veendam.mijnafspraakmaken.nl/	Borgercompagnie|Wildervank	Veendam_(gemeente)
GM0050	Zeewolde	https://www.zeewolde.nl	(036) 522 95 22	Raadhuisplein 1, 3891 ER ZEEWOLDE	https://afspraken.zeewolde.nl/jcc/internetafspraken/		Zeewolde_(gemeente)
GM0059	Achtkarspelen	https://www.achtkarspelen.nl	14 0511	Stationsstraat 18, 9285 NH BUITENPOST	https://www.achtkarspelen.nl/afspraak-maken	Augustinusga|Boelenslaan|Buitenpost|Drogeham|Gerkesklooster|Harkema|Kootstertille|Stroobos|Surhuisterveen|Surhuizum|Twijzel|Twijzelerheide	Achtkarspelen
GM0060	Ameland	https://www.ameland.nl	(0519) 55 55 55	Jelmeraweg 1, 9162 EA BALLUM	https://www.ameland.nl/afspraak-maken?language_content_entity=nl#select/	Ballum|Buren FR|Hollum|Nes Gem Ameland	Ameland
GM0072	Harlingen	https://www.harlingen.nl	14 0517	Voorstraat 35, 8861 BD HARLINGEN	https://www.harlingen.nl/contact-en-openingstijden	Midlum|Wijnaldum	Harlingen_(gemeente)
GM0074	Heerenveen	https://www.heerenveen.nl	14 0513	Crackstraat 2, 8441 ES HEERENVEEN	https://www.heerenveen.nl/afspraak-maken/	Akkrum|Aldeboarn|Bontebok|De Knipe|Gersloot|Haskerdijken|Hoornsterzwaag|Jubbega|Katlijk|Luinjeberd|Mildam|Nes Gem Heerenveen|Nieuwebrug|Nieuwehorne|Nieuweschoot|Oranjewoud|Oudehorne|Oudeschoot|Terband|Tjalleberd	Heerenveen_(gemeente)
GM0080	Leeuwarden	https://www.leeuwarden.nl	14 058	Oldehoofsterkerkhof 2, 8911 DH LEEUWARDEN	https://leeuwarden.mijnafspraakmaken.nl/Client	Alde Leie|Baard|Bears|Britsum|Eagum|Easterlittens|Feinsum|Friens|Goutum|Grou|Hempens|Hijum|Hilaard|Huns|Idaerd|Jellum|Jelsum|Jirnsum|Jorwert|Koarnjum|Lekkum|Leons|Mantgum|Miedum|Reduzum|Snakkerburen|Stiens|Swichum|Teerns|Warstiens|Warten|Weidum|Wergea|Wirdum FR|Wytgaard	Leeuwarden_(gemeente)
GM0085	Ooststellingwerf	https://www.ooststellingwerf.nl	14 0516	't Oost 11, 8431 LE OOSTERWOLDE FR	https://afspraakmaken.ooststellingwerf.nl/	Appelscha|Donkerbroek|Elsloo FR|Fochteloo|Haule|Haulerwijk|Langedijke|Makkinga|Nijeberkoop|Oldeberkoop|Oosterwolde FR|Ravenswoud|Waskemeer	Ooststellingwerf
GM0086	Opsterland	https://www.opsterland.nl	(0512) 38 62 22	Hoofdstraat 82, 9244 CR BEETSTERZWAAG	https://afspraakmaken.opsterland.nl/	Bakkeveen|Beetsterzwaag|Frieschepalen|Gorredijk|Hemrik|Jonkerslan|Langezwaag|Lippenhuizen|Luxwoude|Nij Beets|Olterterp|Siegerswoude|Terwispel|Tijnje|Ureterp|Wijnjewoude	Opsterland
GM0088	Schiermonnikoog	https://www.schiermonnikoog.nl	(0519) 53 50 50	Nieuwestreek 5, 9166 LX SCHIERMONNIKOOG	https://www.schiermonnikoog.nl/afspraak-maken		Schiermonnikoog_(gemeente)
GM0090	Smallingerland	https://www.smallingerland.nl	(0512) 58 12 34	Gauke Boelensstraat 2, 9203 RM DRACHTEN	https://smallingerland.nl/afspraak_maken#select/	Boornbergum|De Tike|De Veenhoop|De Wilgen|Drachten|Drachtstercompagnie|Goengahuizen|Houtigehage|Kortehemmen|Nijega|Opeinde|Oudega Smallingerland|Rottevalle|Smalle Ee	Smallingerland
GM0093	Terschelling	https://www.terschelling.nl	(0562) 44 62 44	Burg van Heusdenweg 10a, 8881 EB WEST-TERSCHELLING	https://www.terschelling.nl/direct-regelen	Baaiduinen|Formerum|Hee|Hoorn FR|Kaard|Kinnum|Landerum|Lies|Midsland|Oosterend FR|Striep|West-Terschelling	Terschelling_(gemeente)
GM0096	Vlieland	https://www.vlieland.nl	(0562) 45 27 00	Dorpsstraat 127, 8899 AE VLIELAND			Vlieland_(gemeente)
GM0098	Weststellingwerf	https://www.weststellingwerf.nl	14 0561	Griffioenpark 1, 8471 KR WOLVEGA	https://afspraakmaken.weststellingwerf.nl/	Blesdijke|Boijl|De Blesse|De Hoeve|Langelille|Munnekeburen|Nijeholtpade|Nijeholtwolde|Nijelamer|Nijetrijne|Noordwolde FR|Oldeholtpade|Oldeholtwolde|Oldelamer|Oldetrijne|Oosterstreek|Peperga|Scherpenzeel FR|Slijkenburg|Sonnega|Spanga|Steggerda|Ter Idzard|Vinkega|Wolvega|Zandhuizen	Weststellingwerf
GM0106	Assen	https://www.assen.nl	(0592) 36 69 11	Noordersingel 33, 9401 JW ASSEN	https://www.assen.nl/afspraak-maken	Loon|Rhee|Ter Aard|Ubbena|Zeijerveen|Zeijerveld	Assen_(gemeente)
GM0109	Coevorden	https://www.coevorden.nl	14 0524	Kasteel 1, 7741 GC COEVORDEN	https://www.coevorden.nl/contact	'T Haantje|Aalden|Benneveld|Dalen|Dalerpeel|Dalerveen|De Kiel|Diphoorn|Erm|Gees|Geesbrug|Holsloot|Meppen|Nieuwlande Coevorden|Noord-Sleen|Oosterhesselen|Schoonoord|Sleen|Stieltjeskanaal|Wachtum|Wezup|Wezuperbrug|Zweeloo|Zwinderen	Coevorden_(gemeente)
GM0114	Emmen	https://www.emmen.nl	14 0591	Raadhuisplein 1, 7811 AP EMMEN	https://gemeente.emmen.nl/afspraak-of-contact	Barger-Compascuum|Emmer-Compascuum|Erica|Klazienaveen|Klazienaveen-Noord|Nieuw-Amsterdam|Nieuw-Dordrecht|Nieuw-Schoonebeek|Nieuw-Weerdinge|Roswinkel|Schoonebeek|Veenoord|Weiteveen|Zandpol|Zwartemeer	Emmen_(gemeente)
GM0118	Hoogeveen	https://www.hoogeveen.nl	14 0528	Raadhuisplein 1, 7901 BP HOOGEVEEN	https://www.hoogeveen.nl/afspraak-maken	Alteveer Gem Hoogeveen|Elim|Fluitenberg|Hollandscheveld|Nieuweroord|Nieuwlande|Noordscheschut|Pesse|Stuifzand|Tiendeveen	Hoogeveen_(gemeente)
GM0119	Meppel	https://www.meppel.nl	14 0522	Grote Oever 26, 7941 BJ MEPPEL	https://www.meppel.nl/contact/	Broekhuizen DR|De Schiphorst|Nijeveen|Rogat	Meppel_(gemeente)
GM0141	Almelo	https://www.almelo.nl	(0546) 54 11 11	Haven Zuidzijde 30, 7607 EW ALMELO	https://almelo.mijnafspraakmaken.nl/	Aadorp|Bornerbroek	Almelo
GM0147	Borne	https://www.borne.nl	(074) 265 86 86	Rheineplein 1, 7622 DG BORNE	https://afspraken.borne.nl/internetafspraken	Hertme|Zenderen	Borne_(gemeente)
GM0148	Dalfsen	https://www.dalfsen.nl	14 0529	Raadhuisstraat 1, 7721 AX DALFSEN	https://dalfsen.mijnafspraakmaken.nl/	Lemelerveld|Nieuwleusen	Dalfsen_(gemeente)
GM0150	Deventer	https://www.deventer.nl	14 0570	Grote Kerkhof 1, 7411 KT DEVENTER	https://www.deventer.nl/afspraakmaken	Bathmen|Colmschate|Diepenveen|Lettele|Okkenbroek|Schalkhaar	Deventer_(gemeente)
GM0153	Enschede	https://www.enschede.nl	14 053	Hengelosestraat 51, 7514 AD ENSCHEDE	https://www.enschede.nl/contact-en-openingstijden		Enschede_(gemeente)
GM0158	Haaksbergen	https://www.haaksbergen.nl	(053) 573 45 67	Markt 3, 7481 HS HAAKSBERGEN	https://www.haaksbergen.nl/Actueel/openingstijden.html		Haaksbergen_(gemeente)
GM0160	Hardenberg	https://www.hardenberg.nl	14 0523	Stephanuspark 1, 7772 HZ HARDENBERG	https://www.hardenberg.nl/contact/afspraak	Ane|Anerveen|Anevelde|Balkbrug|Bergentheim|Brucht|Bruchterveld|Collendoorn|De Krim|Dedemsvaart|Den Velde|Diffelen|Gramsbergen|Heemserveen|Holtheme|Holthone|Hoogenweg|Kloosterhaar|Loozen|Lutten|Marienberg|Radewijk|Rheeze|Rheezerveen|Schuinesloot|Sibculo|Slagharen|Venebrugge	Hardenberg
GM0163	Hellendoorn	https://www.hellendoorn.nl	(0548) 63 00 00	Willem-Alexanderstraat 7, 7442 MA NIJVERDAL		Daarle|Daarlerveen|Haarle Gem Hellendoorn|Nijverdal	Hellendoorn_(gemeente)
GM0164	Hengelo (O.)	https://www.hengelo.nl	14 074	Burg van Dussenplein 1, 7551 EB HENGELO OV	https://eloket.hengelo.nl/afspraak-maken	Hengelo OV	Hengelo
GM0166	Kampen	https://www.kampen.nl	14 038	Burg Berghuisplein 1, 8261 DD KAMPEN	https://www.kampen.nl/afspraak-maken	's-Heerenbroek|Grafhorst|Ijsselmuiden|Kamperveen|Mastenbroek|Reeve|Wilsum|Zalk	Kampen_(gemeente)
GM0168	Losser	https://www.losser.nl	(053) 537 74 44	Raadhuisplein 1, 7581 AG LOSSER	https://www.losser.nl/contact-en-openingstijden	Beuningen OV|De Lutte|Glane|Overdinkel	Losser_(gemeente)
GM0171	Noordoostpolder	https://www.noordoostpolder.nl	(0527) 63 39 11	Harmen Visserplein 1, 8302 BW EMMELOORD	https://www.noordoostpolder.nl/openingstijden-en-contact	Bant|Creil|Emmeloord|Ens|Espel|Kraggenburg|Luttelgeest|Marknesse|Nagele|Rutten|Schokland|Tollebeek	Noordoostpolder_(gemeente)
GM0173	Oldenzaal	https://www.oldenzaal.nl	(0541) 58 81 11	Ganzenmarkt 1, 7571 CD OLDENZAAL	https://oldenzaal.mijnafspraakmaken.nl/	Deurningen	Oldenzaal_(gemeente)
GM0175	Ommen	https://www.ommen.nl	0140529	Chevalleraustraat 2, 7731 EE OMMEN	https://ommen.mijnafspraakmaken.nl/	Arrien|Beerze|Beerzerveld|Dalmsholte|Giethmen|Lemele|Stegeren|Vilsteren|Vinkenbuurt|Witharen	Ommen
GM0177	Raalte	https://www.raalte.nl	(0572) 34 77 99	Zwolsestraat 16, 8101 AC RAALTE	https://www.raalte.nl/afspraak-maken	Broekland|Heeten|Heino|Laag Zuthem|Lierderholthuis|Luttenberg|Marienheem|Nieuw Heeten	Raalte_(gemeente)
GM0180	Staphorst	https://www.staphorst.nl/contact-en-openingstijden	(0522) 46 74 00	Binnenweg 26, 7951 DE STAPHORST	https://www.staphorst.nl/afspraak	Ijhorst|Punthorst|Rouveen	Staphorst_(gemeente)
GM0183	Tubbergen	https://www.tubbergen.nl	(0546) 62 80 00	Raadhuisplein 1, 7651 CV TUBBERGEN	https://afspraken.noaberkracht.nl/tubbergen	Albergen|Fleringen|Geesteren OV|Haarle Gem Tubbergen|Harbrinkhoek|Hezingen|Langeveen|Mander|Manderveen|Mariaparochie|Reutum|Vasse	Tubbergen_(gemeente)
GM0184	Urk	https://www.urk.nl/	(0527) 68 98 68	Singel 9, 8321 GT URK	https://urk.mijnafspraakmaken.nl/client/		Urk_(gemeente)
GM0189	Wierden	https://www.wierden.nl	(0546) 58 08 00	Pouliestraat 3, 7642 EB WIERDEN	https://wierden.mijnafspraakmaken.nl/	Enter|Hoge Hexel|Notter|Zuna	Wierden_(gemeente)
GM0193	Zwolle	https://www.zwolle.nl	14 038	Lubeckplein 2, 8017 JZ ZWOLLE	https://www.zwolle.nl/afspraak-maken		Zwolle_(gemeente)
GM0197	Aalten	https://www.aalten.nl	(0543) 49 33 33	Hofstraat 8, 7121 DM AALTEN	https://aalten.mijnafspraakmaken.nl/	Bredevoort|De Heurne|Dinxperlo	Aalten_(gemeente)
GM0200	Apeldoorn	https://www.apeldoorn.nl	14 055	Marktplein 1, 7311 LG APELDOORN	https://www.apeldoorn.nl/procedures-meldingen-klachten-of-bezwaar/overheid/wet-openbaarheid	Beekbergen|Beemte Broekland|Hoenderloo|Hoog Soeren|Klarenbeek|Lieren|Loenen|Radio Kootwijk|Uddel|Ugchelen|Wenum Wiesel	Apeldoorn_(gemeente)
GM0202	Arnhem	https://www.arnhem.nl	(0800) 18 09	Koningstraat 38, 6811 DG ARNHEM	https://www.arnhem.nl/algemeen/contact		Arnhem_(gemeente)
GM0203	Barneveld	https://www.barneveld.nl	14 0342	Raadhuisplein 2, 3771 ER BARNEVELD	https://www.barneveld.nl/openingstijden	Achterveld|De Glind|Garderen|Kootwijk|Kootwijkerbroek|Stroe|Terschuur|Voorthuizen|Zwartebroek	Barneveld_(gemeente)
GM0209	Beuningen	https://www.beuningen.nl	14 024	Van Heemstraweg 46, 6641 AE BEUNINGEN GLD	https://www.beuningen.nl/afspraakmaken	Beuningen GLD|Ewijk|Weurt|Winssen	Beuningen_(gemeente)
GM0213	Brummen	https://www.brummen.nl	(0575) 56 82 33	Engelenburgerlaan 31, 6971 BV BRUMMEN		Eerbeek|Empe|Hall|Leuvenheim|Tonden	Brummen
GM0214	Buren	https://www.buren.nl	14 0344	De Wetering 1, 4021 VZ MAURIK	https://www.buren.nl/contact/	Asch|Beusichem|Buren GLD|Buurmalsen|Eck en Wiel|Erichem|Ingen|Kapel-Avezaath|Kerk-Avezaath|Lienden|Maurik|Ommeren|Ravenswaaij|Rijswijk GLD|Zoelen|Zoelmond	Buren_(gemeente)
GM0216	Culemborg	https://www.culemborg.nl	(0345) 47 77 00	Ridderstraat 250, 4101 BK CULEMBORG	https://www.culemborg.nl/afspraak-maken		Culemborg_(gemeente)
GM0221	Doesburg	https://www.doesburg.nl	(0313) 48 13 13	Leigraafseweg 8, 6983 BP DOESBURG	https://www.doesburg.nl/afspraak-maken		Doesburg_(gemeente)
GM0222	Doetinchem	https://www.doetinchem.nl	(0314) 37 73 77	Raadhuisstraat 2, 7001 EW DOETINCHEM	https://www.doetinchem.nl/afspraakmaken	Gaanderen|Wehl	Doetinchem
GM0225	Druten	https://www.druten.nl	(088) 432 70 00	Heuvel 1, 6651 DA DRUTEN	https://www.druten.nl/contactgegevens#sqr:(q%5Bafspraak%20maken%5D)	Afferden GLD|Deest|Horssen|Puiflijk	Druten_(gemeente)
GM0226	Duiven	https://www.duiven.nl	(0316) 27 91 11	Kon Willem-Alexanderpln 1, 6921 ES DUIVEN	https://duiven.mijnafspraakmaken.nl/	Groessen|Loo	Duiven_(gemeente)
GM0228	Ede	https://www.ede.nl	14 0318	Bergstraat 4, 6711 DD EDE GLD	https://www.ede.nl/contact	Bennekom|De Klomp|Deelen|Ederveen|Harskamp|Hoenderloo|Lunteren|Otterlo|Wekerom	Ede_(gemeente)
GM0230	Elburg	https://www.elburg.nl	(0525) 68 86 88	Zuiderzeestraatweg Oost 19, 8081 LA ELBURG	https://elburg.mijnafspraakmaken.nl/	'T Harde|Doornspijk	Elburg_(gemeente)
GM0232	Epe	https://www.epe.nl	14 0578	Marktplein 1, 8161 EE EPE	https://www.epe.nl/contact-met-de-gemeente#afspraak-maken-2174	Emst|Oene|Vaassen	Epe
GM0233	Ermelo	https://www.ermelo.nl	(0341) 56 73 21	Raadhuisplein 2, 3851 NT ERMELO	https://afspraken.ermelo.nl/JCC/Internetafspraken		Ermelo_(gemeente)
GM0243	Harderwijk	https://www.harderwijk.nl	(0341) 41 19 11	Havendam 56, 3841 AA HARDERWIJK	https://afspraken.harderwijk.nl/InternetAppointments/	Hierden	Harderwijk_(gemeente)
GM0244	Hattem	https://www.hattem.nl	(038) 443 16 16	Markt 1, 8051 EZ HATTEM	https://www.hattem.nl/Contact/Afspraak_maken		Hattem_(gemeente)
GM0246	Heerde	https://www.heerde.nl	(0578) 69 94 94	Eperweg 5, 8181 ET HEERDE	https://www.heerde.nl/Inwoners/Contact/Afspraak_maken	Veessen|Vorchten|Wapenveld	Heerde_(gemeente)
GM0252	Heumen	https://www.heumen.nl	14 024	Kerkplein 6, 6581 AC MALDEN	https://www.heumen.nl/hoe-kunt-u-ons-bereiken	Malden|Nederasselt|Overasselt	Heumen_(gemeente)
GM0262	Lochem	https://www.lochem.nl	(0573) 28 92 22	Hanzeweg 8, 7241 CR LOCHEM	https://www.lochem.nl/afspraakmaken	Almen|Barchem|Eefde|Epse|Gorssel|Harfsen|Joppe|Kring Van Dorth|Laren GLD	Lochem_(gemeente)
GM0263	Maasdriel	https://www.maasdriel.nl	14 0418	Kerkstraat 45, 5331 CB KERKDRIEL	https://maasdriel.mijnafspraakmaken.nl/	Alem|Ammerzoden|Hedel|Heerewaarden|Hoenzadriel|Hurwenen|Kerkdriel|Rossum GLD|Velddriel|Well GLD	Maasdriel_(gemeente)
GM0267	Nijkerk	https://www.nijkerk.eu	(033) 247 22 22	Van 't Hoffstraat 24, 3863 AX NIJKERK	https://nijkerk.mijnafspraakmaken.nl/	Hoevelaken|Nijkerkerveen	Nijkerk_(gemeente)
GM0268	Nijmegen	https://www.nijmegen.nl	14 024	Korte Nieuwstraat 6, 6511 PP NIJMEGEN	https://www.nijmegen.nl/diensten/afspraak-maken/	Lent	Nijmegen_(gemeente)
GM0269	Oldebroek	https://www.oldebroek.nl	(0525) 63 82 00	Raadhuisplein 1, 8096 CP OLDEBROEK	https://www.oldebroek.nl/Contact/Afspraak	'T Loo Oldebroek|Hattemerbroek|Noordeinde GLD|Oosterwolde GLD|Wezep	Oldebroek_(gemeente)
GM0273	Putten	https://www.putten.nl	(0341) 35 96 11	Fontanusplein 1, 3881 BZ PUTTEN	https://afspraken.putten.nl		Putten_(gemeente)
GM0274	Renkum	https://www.renkum.nl	(026) 334 81 11	Generaal Urquhartlaan 4, 6861 GG OOSTERBEEK	https://www.renkum.nl/Inwoners/Openingstijden_en_contact/Afspraak_maken	Doorwerth|Heelsum|Heveadorp|Oosterbeek|Wolfheze	Renkum_(gemeente)
GM0275	Rheden	https://www.rheden.nl	(026) 497 69 11	Hoofdstraat 3, 6994 AB DE STEEG	https://afspraakmaken.rheden.nl/Internetafspraken/	De Steeg|Dieren|Ellecom|Laag-Soeren|Spankeren|Velp GLD	Rheden_(gemeente)
GM0277	Rozendaal	https://www.rozendaal.nl	(026) 384 36 66	Kerklaan 1, 6891 CL ROZENDAAL	https://www.rozendaal.nl/afspraak-maken/#select/		Rozendaal_(gemeente)
GM0279	Scherpenzeel	https://www.scherpenzeel.nl	(033) 277 23 24	Stationsweg 389a, 3925 CC SCHERPENZEEL GLD		Scherpenzeel GLD	Scherpenzeel_(gemeente)
GM0281	Tiel	https://www.tiel.nl	(0344) 63 71 11	Achterweg 2, 4001 MV TIEL	https://www.tiel.nl/afspraak-maken#select/	Kapel Avezaath|Kerk Avezaath|Wadenoijen|Zennewijnen	Tiel_(gemeente)
GM0285	Voorst	https://www.voorst.nl	(0571) 27 99 11	H.W. Iordensweg 17, 7391 KA TWELLO	https://www.voorst.nl/home/afspraakmaken	Klarenbeek|Nijbroek|Steenenkamer|Terwolde|Teuge|Twello|Voorst Gem Voorst|Wilp	Voorst_(gemeente)
GM0289	Wageningen	https://www.wageningen.nl	(0317) 49 29 11	Markt 22, 6701 CZ WAGENINGEN	https://www.wageningen.nl/contact/#afspraak		Wageningen_(gemeente)
GM0293	Westervoort	https://www.westervoort.nl	(026) 317 99 11	Dorpsplein 1, 6931 CZ WESTERVOORT	https://formulieren.westervoort.nl/contactformulier/startpagina		Westervoort_(gemeente)
GM0294	Winterswijk	https://www.winterswijk.nl	(0543) 54 35 43	Stationsstraat 25, 7101 GH WINTERSWIJK	https://www.winterswijk.nl/gemeentekantoor	Winterswijk Brinkheurne|Winterswijk Corle|Winterswijk Henxel|Winterswijk Huppel|Winterswijk Kotten|Winterswijk Meddo|Winterswijk Miste|Winterswijk Ratum|Winterswijk Woold	Winterswijk_(gemeente)
GM0296	Wijchen	https://www.wijchen.nl	(088) 432 70 00	Kasteellaan 27, 6602 DB WIJCHEN	https://wijchen.mijnafspraakmaken.nl/	Balgoij|Batenburg|Bergharen|Hernen|Leur|Niftrik	Wijchen_(gemeente)
GM0297	Zaltbommel	https://www.zaltbommel.nl	14 0418	Hogeweg 11, 5301 LB ZALTBOMMEL	https://www.zaltbommel.nl/contact-en-openingstijden	Aalst|Bern|Brakel|Bruchem|Delwijnen|Gameren|Kerkwijk|Nederhemert|Nieuwaal|Poederoijen|Zuilichem	Zaltbommel_(gemeente)
GM0299	Zevenaar	https://www.zevenaar.nl	(0316) 59 51 11	Kerkstraat 27, 6901 AA ZEVENAAR	https://zevenaar.mijnafspraakmaken.nl/	Aerdt|Angerlo|Babberich|Giesbeek|Herwen|Lathum|Lobith|Pannerden|Spijk Gem Zevenaar|Tolkamer	Zevenaar_(gemeente)
GM0301	Zutphen	https://www.zutphen.nl	14 0575	's Gravenhof 2, 7201 DN ZUTPHEN	https://zutphen.nl/contact/contact-opnemen	Warnsveld	Zutphen_(gemeente)
GM0302	Nunspeet	https://www.nunspeet.nl	(0341) 25 99 11	Markt 1, 8071 GJ NUNSPEET	https://www.nunspeet.nl/afspraak-maken	Elspeet|Hulshorst|Vierhouten	Nunspeet_(gemeente)
GM0303	Dronten	https://www.dronten.nl	14 0321	De Rede 1, 8251 ER DRONTEN	https://dronten.mijnafspraakmaken.nl/	Biddinghuizen|Swifterbant	Dronten_(gemeente)
GM0307	Amersfoort	https://www.amersfoort.nl	14 033	Stadhuisplein 1, 3811 LM AMERSFOORT	https://afspraken.amersfoort.nl/	Hoogland|Hooglanderveen|Stoutenburg Noord	Amersfoort_(gemeente)
GM0308	Baarn	https://www.baarn.nl	(035) 548 16 11	Stationsweg 18, 3743 EN BAARN	https://www.baarn.nl/afspraak-maken	Lage Vuursche	Baarn_(gemeente)
GM0310	De Bilt	https://www.debilt.nl	(030) 228 94 11	Soestdijkseweg Zuid 173, 3721 AB BILTHOVEN	https://www.debilt.nl/afspraak-maken#select/	Bilthoven|Groenekan|Hollandsche Rading|Maartensdijk|Westbroek	De_Bilt_(gemeente)
GM0312	Bunnik	https://www.bunnik.nl	(030) 659 48 48	Singelpark 1, 3984 NC ODIJK	https://www.bunnik.nl/contact-en-openingstijden	Odijk|Werkhoven	Bunnik_(gemeente)
GM0313	Bunschoten	https://www.bunschoten.nl	14 033	Stadsspui 1, 3752 CL BUNSCHOTEN-SPAKENBURG	https://www.bunschoten.nl/contact-en-openingstijden	Bunschoten-Spakenburg|Eemdijk	Bunschoten_(gemeente)
GM0317	Eemnes	https://www.eemnes.nl	14 035	Zuidersingel 1, 3755 AZ EEMNES	https://Afspraken.Belcombinatie.nl/Internetafspraken/		Eemnes_(gemeente)
GM0321	Houten	https://www.houten.nl	(030) 639 26 11	Onderdoor 25, 3995 DW HOUTEN	https://www.houten.nl/gemeentelijke-organisatie/contact/afspraak#select/	'T Goy|Schalkwijk|Tull en 'T Waal	Houten_(gemeente)
GM0327	Leusden	https://www.leusden.nl/	14 033	't Erf 1, 3831 NA LEUSDEN	https://www.leusden.nl/afspraakmaken?home2#select/	Achterveld|Stoutenburg	Leusden_(gemeente)
GM0331	Lopik	https://www.lopik.nl	(0348) 55 99 55	Raadhuisplein 1, 3411 CH LOPIK	https://www.lopik.nl/contact-en-openingstijden	Benschop|Jaarsveld|Lopikerkapel|Polsbroek	Lopik_(gemeente)
GM0335	Montfoort	https://www.montfoort.nl	(0348) 47 64 00	Kasteelplein 5, 3417 JG MONTFOORT	https://www.montfoort.nl/Alle_onderwerpen/Burgerzaken/Maak_een_afspraak	Linschoten	Montfoort_(gemeente)
GM0339	Renswoude	https://www.renswoude.nl	(0318) 57 81 50	Dorpsstraat 4, 3927 BD RENSWOUDE	https://renswoude.mijnafspraakmaken.nl/Client/		Renswoude_(gemeente)
GM0340	Rhenen	https://www.rhenen.nl	(0317) 68 16 81	Nieuwe Veenendaalseweg 75, 3911 MG RHENEN	https://www.rhenen.nl/info-over-de-gemeente/afspraak-maken	Elst UT	Rhenen_(gemeente)
GM0342	Soest	https://www.soest.nl/contact	(035) 609 34 11	Raadhuisplein 1, 3762 AV SOEST	https://www.soest.nl/afspraak-maken#select/	Soesterberg	Soest_(gemeente)
GM0344	Utrecht	https://www.utrecht.nl	(014) 030	Stadsplateau 1, 3521 AZ UTRECHT	https://www.utrecht.nl/contact/afspraak-maken	De Meern|Haarzuilens|Vleuten	Utrecht_(gemeente)
GM0345	Veenendaal	https://www.veenendaal.nl	(0318) 53 85 38	Raadhuisplein 1, 3901 GA VEENENDAAL	https://loket.veenendaal.nl/mozard/!suite09.scherm1089?mWfrs=1290607&mNch=e0jh2ovtuz		Veenendaal_(gemeente)
GM0351	Woudenberg	https://www.woudenberg.nl	(033) 286 91 00	Parklaan 1, 3931 KK WOUDENBERG	https://www.woudenberg.nl/service-en-contact		Woudenberg_(gemeente)
GM0352	Wijk bij Duurstede	https://www.wijkbijduurstede.nl	(0343) 59 55 95	Karel de Grotestraat 30, 3962 CL WIJK BIJ DUURSTEDE	https://www.wijkbijduurstede.nl/afspraak-maken	Cothen|Langbroek	Wijk_bij_Duurstede_(gemeente)
GM0353	IJsselstein	https://www.ijsselstein.nl	14 030	Overtoom 1, 3401 BK IJSSELSTEIN UT	https://ijsselstein.mijnafspraakmaken.nl/		IJsselstein_(gemeente)
GM0355	Zeist	https://www.zeist.nl	14 030	Het Rond 1, 3701 HS ZEIST	https://afspraak.zeist.nl/	Austerlitz|Bosch en Duin|Den Dolder|Huis Ter Heide UT	Zeist_(gemeente)
GM0356	Nieuwegein	https://www.nieuwegein.nl	14 030	Stadsplein 1, 3431 LZ NIEUWEGEIN	https://organisaties.overheid.nl/24713/Gemeente_Nieuwegein		Nieuwegein
GM0358	Aalsmeer	https://www.aalsmeer.nl	(0297) 38 75 75	Raadhuisplein 1, 1431 EH AALSMEER	https://aalsmeer.mijnafspraakmaken.nl/	Kudelstaart	Aalsmeer_(gemeente)
GM0361	Alkmaar	https://www.alkmaar.nl	14 072	Mallegatsplein 10, 1815 AG ALKMAAR	https://www.alkmaar.nl/contact/	De Rijp|Driehuizen|Graft|Grootschermer|Koedijk|Markenbinnen|Noordeinde NH|Oost-Graftdijk|Oterleek|Oudorp|Schermerhorn|Starnmeer|Stompetoren|Ursem|West-Graftdijk|Zuidschermer	Alkmaar_(gemeente)
GM0362	Amstelveen	https://www.amstelveen.nl	(020) 540 49 11	Laan Nieuwer-Amstel 1, 1182 JR AMSTELVEEN	https://amstelveen.mijnafspraakmaken.nl/		Amstelveen_(gemeente)
GM0363	Amsterdam	https://www.amsterdam.nl	14 020	Amstel 1, 1011 PN AMSTERDAM	https://www.amsterdam.nl/contact/	Weesp	Amsterdam
GM0373	Bergen (NH.)	https://www.bergen-nh.nl	(072) 888 00 00	Jan Ligthartstraat 4, 1817 MR ALKMAAR	https://www.bergen-nh.nl/aanvragen-en-regelen	Bergen aan Zee|Bergen NH|Egmond aan den Hoef|Egmond aan Zee|Egmond-Binnen|Groet|Schoorl	Bergen_(NH)
GM0375	Beverwijk	https://www.beverwijk.nl	(0251) 25 62 56	Stationsplein 48, 1948 LC BEVERWIJK		Wijk aan Zee	Beverwijk_(gemeente)
GM0376	Blaricum	https://www.blaricum.nl	(035) 751 32 22	Kerklaan 16, 1261 JB BLARICUM	https://www.blaricum.nl/Contact_en_openingstijden/Contactformulier_Blaricum		Blaricum_(gemeente)
GM0377	Bloemendaal	https://www.bloemendaal.nl	14 023	Bloemendaalseweg 158, 2051 GJ OVERVEEN		Aerdenhout|Bennebroek|Overveen|Vogelenzang	Bloemendaal_(gemeente)
GM0383	Castricum	https://www.castricum.nl	(0251) 66 11 22	Raadhuisplein 1, 1902 CA CASTRICUM	https://www.castricum.nl/aanvragen-en-regelen	Akersloot|De Woude|Limmen	Castricum_(gemeente)
GM0384	Diemen	https://www.diemen.nl	(020) 314 48 88	D.J. den Hartoglaan 1, 1111 ZB DIEMEN	https://www.diemen.nl/Onderwerpen/Algemeen/Adressen_en_openingstijden		Diemen_(gemeente)
GM0385	Edam-Volendam	https://www.edam-volendam.nl	(0299) 39 83 98	W. van der Knoopdreef 1, 1132 KN VOLENDAM	https://www.edam-volendam.nl/contact-0	Beets|Edam|Hobrede|Kwadijk|Middelie|Oosthuizen|Purmer|Schardam|Volendam|Warder	Edam-Volendam
GM0388	Enkhuizen	https://www.enkhuizen.nl	(0228) 36 01 00	Breedstraat 53, 1601 KA ENKHUIZEN	https://www.enkhuizen.nl/contact/		Enkhuizen_(gemeente)
GM0392	Haarlem	https://www.haarlem.nl	14 023	Zijlvest 39, 2011 VB HAARLEM		Spaarndam Gem. Haarlem	Haarlem
GM0394	Haarlemmermeer	https://www.haarlemmermeer.nl	(0900) 18 52	Taurusavenue 100, 2132 LS HOOFDDORP	https://haarlemmermeergemeente.nl/afspraak-maken	Aalsmeerderbrug|Abbenes|Badhoevedorp|Beinsdorp|Boesingheliede|Buitenkaag|Burgerveen|Cruquius|Haarlemmerliede|Halfweg|Hoofddorp|Leimuiderbrug|Lijnden|Lisserbroek|Nieuw-Vennep|Oude Meer|Rijsenhout|Rozenburg NH|Schiphol|Schiphol-Rijk|Spaarndam|Vijfhuizen|Weteringbrug|Zwaanshoek|Zwanenburg	Haarlemmermeer_(gemeente)
GM0396	Heemskerk	https://www.heemskerk.nl	14 0251	Maerten v Heemskerckpln 1, 1964 EZ HEEMSKERK	https://afspraak.heemskerk.nl/		Heemskerk_(gemeente)
GM0397	Heemstede	https://www.heemstede.nl	(023) 548 58 68	Raadhuisplein 1, 2101 HA HEEMSTEDE			Heemstede_(gemeente)
GM0399	Heiloo	https://www.heiloo.nl	(072) 535 66 66	Westerweg 252, 1852 AR HEILOO	https://www.heiloo.nl/aanvragen-en-regelen		Heiloo_(gemeente)
GM0400	Den Helder	https://www.denhelder.nl	0140223	Willemsoord 66, 1781 AS DEN HELDER	https://www.denhelder.nl/Contact/Afspraak_maken	Huisduinen|Julianadorp	Den_Helder_(gemeente)
GM0402	Hilversum	https://www.hilversum.nl	14 035	Dudokpark 1, 1217 JE HILVERSUM	https://hilversum.nl/contact-afspraak/contact-gemeente		Hilversum_(gemeente)
GM0405	Hoorn	https://www.hoorn.nl	(0229) 25 22 00	Nieuwe Steen 1, 1625 HV HOORN NH	https://www.hoorn.nl/afspraak	Blokker|Hoorn NH|Zwaag	Hoorn_(gemeente)
GM0406	Huizen	https://www.huizen.nl	(035) 528 19 11	Graaf Wichman 10, 1276 KB HUIZEN	https://www.huizen.nl/contact		Huizen_(gemeente)
GM0415	Landsmeer	https://www.landsmeer.nl	(020) 487 71 11	Raadhuisstraat 1, 1121 XC LANDSMEER	https://publieksbalie.landsmeer.nl/producten/wet_open_overheid	Den Ilp|Purmerland	Landsmeer_(gemeente)
GM0417	Laren (NH.)	https://www.laren.nl	14 035	Brink 29, 1251 KT LAREN NH	https://www.laren.nl/Contact_en_openingstijden/Contactformulier_Laren	Laren NH	Laren_(gemeente)
GM0420	Medemblik	https://www.medemblik.nl	(0229) 85 60 00	Dick Ketlaan 21, 1687 CD WOGNUM	https://www.medemblik.nl/contact-en-openingstijden	Abbekerk|Andijk|Benningbroek|Hauwert|Lambertschaag|Midwoud|Nibbixwoud|Oostwoud|Opperdoes|Sijbekarspel|Twisk|Wervershoof|Wognum|Zwaagdijk-Oost|Zwaagdijk-West	Medemblik_(gemeente)
GM0431	Oostzaan	https://www.oostzaan.nl	(075) 651 21 00	Kerkbuurt 4, 1511 BD OOSTZAAN	https://afspraken.oostzaan.nl/		Oostzaan_(gemeente)
GM0432	Opmeer	https://www.opmeer.nl	(0226) 36 33 33	Klaproos 1, 1716 VS OPMEER	https://www.opmeer.nl/contact	Aartswoud|De Weere|Hoogwoud|Spanbroek	Opmeer
GM0437	Ouder-Amstel	https://www.ouder-amstel.nl	(020) 496 21 21	Vondelstraat 1, 1191 BD OUDERKERK AAN DE AMSTEL	https://www.ouder-amstel.nl/Home/Contact_met_de_gemeente:dS6-JqiFRiy91USOb3HaoA/Adressen_en_openingstijden	Amsterdam-Duivendrecht|Duivendrecht|Ouderkerk aan de Amstel	Ouder-Amstel_(gemeente)
GM0439	Purmerend	https://www.purmerend.nl	(0299) 45 24 52	Purmersteenweg 42, 1441 DM PURMEREND	https://afspraken.purmerend.nl/internetafspraken/	Middenbeemster|Noordbeemster|Westbeemster|Zuidoostbeemster	Purmerend_(gemeente)
GM0441	Schagen	https://www.schagen.nl	(0224) 21 04 00	Laan 19, 1741 EA SCHAGEN	https://www.schagen.nl/contact	't Zand|Burgerbrug|Callantsoog|Dirkshorn|Oudesluis|Oudkarspel|Petten|Schagerbrug|Sint Maarten|Sint Maartensbrug|Sint Maartensvlotbrug|Tuitjenhorn|Waarland|Warmenhuizen	Schagen_(gemeente)
GM0448	Texel	https://www.texel.nl	14 0222	Emmalaan 15, 1791 AT DEN BURG		De Cocksdorp|De Koog|De Waal|Den Burg|Den Hoorn NH|Oosterend NH|Oudeschild	Texel_(gemeente)
GM0450	Uitgeest	https://www.uitgeest.nl	14 0251	Middelweg 28, 1911 EG UITGEEST	https://www.uitgeest.nl/aanvragen-en-regelen		Uitgeest_(gemeente)
GM0451	Uithoorn	https://www.uithoorn.nl	(0297) 51 31 11	Laan van Meerwijk 16, 1423 AJ UITHOORN	https://uithoorn.mijnafspraakmaken.nl/client/	De Kwakel	Uithoorn_(gemeente)
GM0453	Velsen	https://www.velsen.nl	(0255) 56 72 00	Dudokplein 1, 1971 EN IJMUIDEN	https://velsen.mijnafspraakmaken.nl/	Driehuis|IJmuiden|Santpoort-Noord|Santpoort-Zuid|Velsen-Noord|Velsen-Zuid|Velserbroek	Velsen_(gemeente)
GM0473	Zandvoort	https://www.zandvoort.nl	(023) 574 01 00	Swaluestraat 2, 2042 KB ZANDVOORT		Bentveld	Zandvoort_(gemeente)
GM0479	Zaanstad	https://www.zaanstad.nl	(075) 655 21 84	Stadhuisplein 100, 1506 MZ ZAANDAM	https://www.zaanstad.nl/afspraak-maken/#select/	Assendelft|Koog aan de Zaan|Krommenie|Westknollendam|Westzaan|Wormerveer|Zaandam|Zaandijk	Zaanstad
GM0482	Alblasserdam	https://www.alblasserdam.nl	14 078	Cortgene 2, 2951 ED ALBLASSERDAM	https://www.alblasserdam.nl/Inwoners/Alle_onderwerpen/Contact		Alblasserdam_(gemeente)
GM0484	Alphen aan den Rijn	https://www.alphenaandenrijn.nl	14 0172	Stadhuisplein 1, 2405 SH ALPHEN AAN DEN RIJN	https://www.alphenaandenrijn.nl/Contact_en_openingstijden/Afspraak_maken	Aarlanderveen|Benthuizen|Boskoop|Hazerswoude-Dorp|Hazerswoude-Rijndijk|Koudekerk aan den Rijn|Zwammerdam	Alphen_aan_den_Rijn_(gemeente)
GM0489	Barendrecht	https://www.barendrecht.nl	14 0180	Binnenhof 1, 2991 AA BARENDRECHT	https://barendrecht.mijnafspraakmaken.nl/		Barendrecht_(gemeente)
GM0498	Drechterland	https://www.drechterland.nl	(0228) 35 23 52	Raadhuisplein 1, 1616 AV HOOGKARSPEL	https://www.drechterland.nl/contact/	Hem|Hoogkarspel|Oosterblokker|Oosterleek|Schellinkhout|Venhuizen|Westwoud|Wijdenes	Drechterland_(gemeente)
GM0502	Capelle aan den IJssel	https://www.capelleaandenijssel.nl	14 010	Rivierweg 111, 2903 AR CAPELLE AAN DEN IJSSEL	https://www.capelleaandenijssel.nl/contact-en-openingstijden		Capelle_aan_den_IJssel_(gemeente)
GM0503	Delft	https://www.delft.nl	14 015	Stationsplein 1, 2611 BV DELFT	https://www.delft.nl/afspraak-maken-annuleren		Delft_(gemeente)
GM0505	Dordrecht	https://www.dordrecht.nl	14 078	Spuiboulevard 300, 3311 GR DORDRECHT			Dordrecht_(gemeente)
GM0512	Gorinchem	https://www.gorinchem.nl	(0183) 65 95 95	Stadhuisplein 1, 4205 AZ GORINCHEM	https://gorinchem.mijnafspraakmaken.nl/	Dalem	Gorinchem_(gemeente)
GM0513	Gouda	https://www.gouda.nl	14 0182	Burgemeester Jamesplein 1, 2803 PG GOUDA	https://www.gouda.nl/contact/		Gouda_(gemeente)
GM0518	Den Haag	https://www.denhaag.nl	14 070	Spui 70, 2511 BT 'S-GRAVENHAGE	https://www.denhaag.nl/nl/contact-met-de-gemeente/afspraak-maken-bij-de-gemeente-den-haag/	's-Gravenhage	's-Gravenhage
GM0523	Hardinxveld-Giessendam	https://www.hardinxveld-giessendam.nl	14 0184	Raadhuisplein 1, 3371 AS HARDINXVELD-GIESSENDAM	https://hardinxveld-giessendam.mijnafspraakmaken.nl/client/		Hardinxveld-Giessendam_(gemeente)
GM0531	Hendrik-Ido-Ambacht	https://www.h-i-ambacht.nl/	14 078	Weteringsingel 1, 3342 AE HENDRIK-IDO-AMBACHT	https://www.h-i-ambacht.nl/Contact		Hendrik-Ido-Ambacht_(gemeente)
GM0532	Stede Broec	https://www.stedebroec.nl	(0228) 51 01 11	De Middend 2, 1611 KW BOVENKARSPEL	https://www.stedebroec.nl/contact/	Bovenkarspel|Grootebroek|Lutjebroek	Stede_Broec_(gemeente)
GM0534	Hillegom	https://www.hillegom.nl	14 0252	Hoofdstraat 115, 2181 EC HILLEGOM	https://www.hillegom.nl/contact		Hillegom_(gemeente)
GM0537	Katwijk	https://www.katwijk.nl	(071) 406 50 00	Koningin Julianalaan 3, 2224 EW KATWIJK ZH	https://www.katwijk.nl/algemeen/contact-en-openingstijden	Katwijk ZH|Rijnsburg|Valkenburg ZH	Katwijk_(gemeente)
GM0542	Krimpen aan den IJssel	https://www.krimpenaandenijssel.nl	14 0180	Raadhuisplein 2, 2922 AD KRIMPEN AAN DEN IJSSEL	https://krimpenaandenijssel.nl/afspraak-maken/#select/		Krimpen_aan_den_IJssel_(gemeente)
GM0546	Leiden	https://www.leiden.nl/gemeente	14 071	Bargelaan 190, 2333 CW LEIDEN	https://gemeente.leiden.nl/contact/		Leiden_(gemeente)
GM0547	Leiderdorp	https://www.leiderdorp.nl	(071) 545 85 00	Willem-Alexanderlaan 1, 2351 DZ LEIDERDORP	https://afspraken.leiderdorp.nl/		Leiderdorp_(gemeente)
GM0553	Lisse	https://www.lisse.nl	14 0252	Heereweg 254, 2161 BS LISSE	https://www.lisse.nl/contact		Lisse_(gemeente)
GM0556	Maassluis	https://www.maassluis.nl	14 010	Koningshoek 93050, 3144 BA MAASSLUIS	https://www.maassluis.nl/afspraak-maken		Maassluis_(gemeente)
GM0569	Nieuwkoop	https://www.nieuwkoop.nl	14 0172	Teylersplein 1, 2441 LE NIEUWVEEN	https://nieuwkoop.mijnafspraakmaken.nl/Client/	Nieuwveen|Noorden|Ter Aar|Vrouwenakker|Woerdense Verlaat|Zevenhoven	Nieuwkoop_(gemeente)
GM0575	Noordwijk	https://www.noordwijk.nl	(071) 366 00 00	Voorstraat 42, 2201 HW NOORDWIJK ZH	https://noordwijk.mijnafspraakmaken.nl/Client/#/	De Zilk|Noordwijk ZH|Noordwijkerhout	Noordwijk_(gemeente)
GM0579	Oegstgeest	https://www.oegstgeest.nl	(071) 519 17 93	Rhijngeesterstraatweg 13, 2342 AN OEGSTGEEST	https://www.oegstgeest.nl/contact		Oegstgeest_(gemeente)
GM0589	Oudewater	https://www.oudewater.nl	14 0348	Kluwen 9, 3421 KW OUDEWATER	https://www.oudewater.nl/Afspraak_maken	Hekendorp|Papekop|Snelrewaard	Oudewater_(gemeente)
GM0590	Papendrecht	https://www.papendrecht.nl	14 078	Markt 22, 3351 PB PAPENDRECHT	https://loket.papendrecht.nl/aanvraag?schema=informatieverzoekdoorderde		Papendrecht_(gemeente)
GM0597	Ridderkerk	https://www.ridderkerk.nl	(0180) 45 12 34	Koningsplein 1, 2981 EA RIDDERKERK	https://ridderkerk.mijnafspraakmaken.nl/		Ridderkerk_(gemeente)
GM0599	Rotterdam	https://www.rotterdam.nl	14 010	Coolsingel 40, 3011 AD ROTTERDAM	https://www.rotterdam.nl/bellen	Botlek Rotterdam|Europoort Rotterdam|Hoek Van Holland|Hoogvliet Rotterdam|Maasvlakte Rotterdam|Pernis Rotterdam|Rozenburg ZH|Vondelingenplaat Rt	Rotterdam
GM0603	Rijswijk (ZH.)	https://www.rijswijk.nl	14 070	Generaal Spoorlaan 2, 2283 GM RIJSWIJK ZH	https://afspraak.rijswijk.nl/qmaticwebbooking/#/	Rijswijk ZH	Rijswijk_(gemeente)
GM0606	Schiedam	https://www.schiedam.nl	14 010	Stadserf 1, 3112 DZ SCHIEDAM	https://www.schiedam.nl/afspraak#select/		Schiedam_(gemeente)
GM0610	Sliedrecht	https://www.sliedrecht.nl	(0184) 49 59 00	Industrieweg 11, 3361 HJ SLIEDRECHT	https://webdiensten.drechtsteden.nl/internetafspraken_sliedrecht/		Sliedrecht_(gemeente)
GM0613	Albrandswaard	https://www.albrandswaard.nl	(010) 506 11 11	Stationsstraat 4, 3161 KP RHOON	https://albrandswaard.mijnafspraakmaken.nl/	Poortugaal|Rhoon|Rotterdam-Albrandswaard	Albrandswaard
GM0622	Vlaardingen	https://www.vlaardingen.nl	(010) 248 40 00	Westnieuwland 6, 3131 VX VLAARDINGEN	https://vlaardingen.nl/Contact/Afspraak_maken		Vlaardingen_(gemeente)
GM0626	Voorschoten	https://www.voorschoten.nl	14 071	Leidseweg 25, 2252 LA VOORSCHOTEN	https://www.voorschoten.nl/contact-met-de-gemeente		Voorschoten_(gemeente)
GM0627	Waddinxveen	https://www.waddinxveen.nl	14 0182	Beukenhof 1, 2741 HS WADDINXVEEN			Waddinxveen_(gemeente)
GM0629	Wassenaar	https://www.wassenaar.nl	(088) 654 92 22	Johan de Wittstraat 45, 2242 LV WASSENAAR	https://www.wassenaar.nl/contact-met-de-gemeente		Wassenaar_(gemeente)
GM0632	Woerden	https://www.woerden.nl	14 0348	Blekerijlaan 14, 3447 GR WOERDEN	https://www.woerden.nl/Afspraak_maken	Harmelen|Kamerik|Zegveld	Woerden_(gemeente)
GM0637	Zoetermeer	https://www.zoetermeer.nl	14 079	Stadhuisplein 1, 2711 EC ZOETERMEER	https://www.zoetermeer.nl/afspraakmaken		Zoetermeer_(gemeente)
GM0638	Zoeterwoude	https://www.zoeterwoude.nl	(071) 580 63 00	Noordbuurtseweg 27, 2381 ET ZOETERWOUDE	https://www.zoeterwoude.nl/contact	Gelderswoude	Zoeterwoude_(gemeente)
GM0642	Zwijndrecht	https://www.zwijndrecht.nl	14 078	Raadhuisplein 3, 3331 BT ZWIJNDRECHT	https://www.zwijndrecht.nl/Contact/Afspraak_maken	Heerjansdam	Zwijndrecht_(gemeente)
GM0654	Borsele	https://www.borsele.nl	(0113) 23 83 83	Stenevate 10, 4451 KB HEINKENSZAND	https://www.borsele.nl/contactformulier	's-Gravenpolder|'s-Heer Abtskerke|'s-Heerenhoek|Baarland|Borssele|Driewegen|Ellewoutsdijk|Heinkenszand|Hoedekenskerke|Kwadendamme|Lewedorp|Nieuwdorp|Nisse|Oudelande|Ovezande	Borsele_(gemeente)
GM0664	Goes	https://www.goes.nl	14 0113	M.A. de Ruijterlaan 2, 4461 GE GOES	https://www.goes.nl	's-Heer Arendskerke|'s-Heer Hendrikskinderen|Kattendijke|Kloetinge|Wilhelminadorp|Wolphaartsdijk	Goes_(gemeente)
GM0668	West Maas en Waal	https://www.westmaasenwaal.nl	14 0487	Dijkstraat 11, 6658 AG BENEDEN-LEEUWEN	https://westmaasenwaal.mijnafspraakmaken.nl	Alphen GLD|Altforst|Appeltern|Beneden-Leeuwen|Boven-Leeuwen|Dreumel|Maasbommel|Wamel	West_Maas_en_Waal
GM0677	Hulst	https://www.gemeentehulst.nl	14 0114	Grote Markt 21, 4561 EA HULST	https://www.gemeentehulst.nl/de_Gemeente/Contact/Afspraak#select/	Clinge|Graauw|Heikant|Hengstdijk|Kapellebrug|Kloosterzande|Kuitaart|Lamswaarde|Nieuw Namen|Ossenisse|Sint Jansteen|Terhole|Vogelwaarde|Walsoorden	Hulst_(gemeente)
GM0678	Kapelle	https://www.kapelle.nl	(0113) 33 31 10	Kerkplein 1, 4421 AA KAPELLE	https://afspraken.kapelle.nl/internetafspraken	Kloetinge|Schore|Wemeldinge	Kapelle_(gemeente)
GM0687	Middelburg (Z.)	https://www.middelburg.nl	14 0118	Kanaalweg 3, 4337 PA MIDDELBURG	https://www.middelburg.nl/afspraak-maken	Arnemuiden|Middelburg|Nieuw- en Sint Joosland	Middelburg_(gemeente)
GM0703	Reimerswaal	https://www.reimerswaal.nl	(0113) 39 50 00	Oude Plein 1, 4416 AK KRUININGEN	https://www.reimerswaal.nl/afspraak-maken-openingstijden-en-contact	Hansweert|Krabbendijke|Kruiningen|Oostdijk|Rilland|Waarde|Yerseke	Reimerswaal_(gemeente)
GM0715	Terneuzen	https://www.terneuzen.nl	14 0115	Stadhuisplein 1, 4531 GZ TERNEUZEN	https://www.terneuzen.nl/Onze_Organisatie/Contact/Afspraak#select/	Axel|Biervliet|Hoek|Koewacht|Overslag|Philippine|Sas Van Gent|Sluiskil|Spui|Westdorpe|Zaamslag|Zuiddorpe	Terneuzen
GM0716	Tholen	https://www.tholen.nl	14 0166	Hof van Tholen 2, 4691 DZ THOLEN	https://www.tholen.nl/informatieaanvraag-wet-open-overheid	Oud-Vossemeer|Poortvliet|Scherpenisse|Sint Philipsland|Sint-Annaland|Sint-Maartensdijk|Stavenisse	Tholen_(gemeente)
GM0717	Veere	https://www.veere.nl	(0118) 55 54 44	Traverse 1, 4357 ET DOMBURG	https://veere.mijnafspraakmaken.nl/	Aagtekerke|Biggekerke|Domburg|Gapinge|Grijpskerke|Koudekerke|Meliskerke|Oostkapelle|Serooskerke Gem Veere|Vrouwenpolder|Westkapelle|Zoutelande	Veere
GM0718	Vlissingen	https://www.vlissingen.nl	(0118) 48 70 00	Paul Krugerstraat 1, 4382 MA VLISSINGEN	https://vlissingen.mijnafspraakmaken.nl/	Oost-Souburg|Ritthem	Vlissingen_(gemeente)
GM0736	De Ronde Venen	https://www.derondevenen.nl	(0297) 29 16 16	Croonstadtlaan 111, 3641 AL MIJDRECHT	https://derondevenen.mijnafspraakmaken.nl/	Abcoude|Amstelhoek|Baambrugge|De Hoef|Mijdrecht|Vinkeveen|Waverveen|Wilnis	De_Ronde_Venen
GM0737	Tytsjerksteradiel	https://www.t-diel.nl	14 0511	Raadhuisweg 7, 9251 GH BURGUM	https://www.t-diel.nl/afspraak-maken	Aldtsjerk|Burgum|Earnewald|Eastermar|Garyp|Gytsjerk|Hurdegaryp|Jistrum|Munein|Noardburgum|Oentsjerk|Ryptsjerk|Sumar|Suwald|Tytsjerk|Wyns	Tytsjerksteradiel
GM0743	Asten	https://www.asten.nl/gemeentebestuur-en-organisatie/contact/openingstijden-en-contact	(0493) 67 12 12	Koningsplein 3, 5721 GJ ASTEN	https://asten.mijnafspraakmaken.nl/	Heusden Gem Asten|Ommel	Asten_(gemeente)
GM0744	Baarle-Nassau	https://www.baarle-nassau.nl	(088) 382 10 00	Singel 1, 5111 CC BAARLE-NASSAU	https://www.baarle-nassau.nl/afspraak	Castelre|Ulicoten	Baarle-Nassau_(gemeente)
GM0748	Bergen op Zoom	https://www.bergenopzoom.nl	(0164) 27 70 00	Jacob Obrechtlaan 4, 4611 AR BERGEN OP ZOOM	https://www.bergenopzoom.nl/contact-en-openingstijden	Bergen Op Zoom|Halsteren|Lepelstraat	Bergen_op_Zoom_(gemeente)
GM0753	Best	https://www.gemeentebest.nl	(0499) 36 09 11	Dorpsplein 2, 5683 GA BEST	https://www.gemeentebest.nl/afspraak-maken		Best_(gemeente)
GM0755	Boekel	https://www.boekel.nl	(0492) 32 68 00	Sint Agathaplein 2, 5427 AB BOEKEL	https://www.boekel.nl/afspraak/?sqr=afspraak%20maken	Venhorst	Boekel_(gemeente)
GM0757	Boxtel	https://www.boxtel.nl	(0411) 65 59 11	Markt 1, 5281 AT BOXTEL	https://www.boxtel.nl/contact	Esch|Liempde	Boxtel_(gemeente)
GM0758	Breda	https://www.breda.nl	14 076	Claudius Prinsenlaan 10, 4811 DJ BREDA	https://www.breda.nl/hoe-maak-annuleer-ik-een-afspraak	Bavel|Prinsenbeek|Teteringen|Ulvenhout	Breda_(gemeente)
GM0762	Deurne	https://www.deurne.nl	(0493) 38 77 11	Markt 1, 5751 BE DEURNE	https://deurne.mijnafspraakmaken.nl/	Helenaveen|Liessel|Neerkant|Vlierden	Deurne_(gemeente)
GM0765	Pekela	https://www.pekela.nl	(0597) 61 75 55	Raadhuislaan 8, 9665 JD OUDE PEKELA	https://www.pekela.nl/Onderwerpen/Contact_met_de_gemeente/Contact_en_openingstijden	Nieuwe Pekela|Oude Pekela	Pekela
GM0766	Dongen	https://www.dongen.nl	0140162	Hoge Ham 62, 5104 JJ DONGEN		'S Gravenmoer	Dongen_(gemeente)
GM0770	Eersel	https://www.eersel.nl	(0497) 53 13 00	Dijk 15, 5521 AW EERSEL	https://eersel.mijnafspraakmaken.nl	Duizel|Knegsel|Steensel|Vessem|Wintelre	Eersel_(gemeente)
GM0772	Eindhoven	https://www.eindhoven.nl	14 040	Stadhuisplein 1, 5611 EM EINDHOVEN	https://www.eindhoven.nl/bestuur-en-beleid/contact/contact-met-de-gemeente/hoe-maak-of-annuleer-ik-een-afspraak		Eindhoven_(gemeente)
GM0777	Etten-Leur	https://www.etten-leur.nl	14 076	Roosendaalseweg 4, 4875 AA ETTEN-LEUR	https://www.etten-leur.nl/contact-afspraak/		Etten-Leur_(gemeente)
GM0779	Geertruidenberg	https://www.geertruidenberg.nl	14 0162	Vrijheidstraat 2, 4941 DX RAAMSDONKSVEER	https://www.geertruidenberg.nl/openingstijden	Raamsdonk|Raamsdonksveer	Geertruidenberg_(gemeente)
GM0784	Gilze en Rijen	https://www.gilzerijen.nl	14 0161	Raadhuisplein 1, 5121 JX RIJEN	https://www.gilzerijen.nl/afspraak	Gilze|Hulten|Molenschot|Rijen	Gilze_en_Rijen_(gemeente)
GM0785	Goirle	https://www.goirle.nl	(013) 531 06 10	Oranjeplein 1, 5051 LT GOIRLE	https://goirle.mijnafspraakmaken.nl	Riel	Goirle_(gemeente)
GM0794	Helmond	https://www.helmond.nl	14 0492	Weg op den Heuvel 35, 5701 NV HELMOND	https://www.helmond.nl/contact		Helmond_(gemeente)
GM0796	's-Hertogenbosch	https://www.s-hertogenbosch.nl	(073) 615 51 55	Wolvenhoek 1, 5211 HH 'S-HERTOGENBOSCH	https://formulieren.s-hertogenbosch.nl/formulier/nl-NL/Burgerzaken/scGCC09.aspx/fGCC09_Email	Nuland|Rosmalen|Vinkel	's-Hertogenbosch
GM0797	Heusden	https://www.heusden.nl	(073) 513 17 89	Julianastraat 34, 5251 ED VLIJMEN	https://heusden.mijnafspraakmaken.nl/	Doeveren|Drunen|Elshout|Haarsteeg|Hedikhuizen|Heesbeen|Herpt|Heusden Gem Heusden|Nieuwkuijk|Oudheusden|Vlijmen	Heusden_(gemeente)
GM0798	Hilvarenbeek	https://www.hilvarenbeek.nl	(013) 505 83 00	Vrijthof 10, 5081 CA HILVARENBEEK	https://hilvarenbeek.mijnafspraakmaken.nl/	Biest-Houtakker|Diessen|Esbeek|Haghorst	Hilvarenbeek_(gemeente)
GM0809	Loon op Zand	https://www.loonopzand.nl	(0416) 28 91 11	Anton Pieckplein 1, 5171 CV KAATSHEUVEL	https://www.loonopzand.nl/contact/afspraak-maken	De Moer|Kaatsheuvel|Loon Op Zand	Loon_op_Zand_(gemeente)
GM0820	Nuenen, Gerwen en Nederwetten	https://www.nuenen.nl	(040) 263 16 31	Jan van Schijnveltlaan 2, 5671 CK NUENEN	https://nuenen.mijnafspraakmaken.nl/	Nuenen	Nuenen,_Gerwen_en_Nederwetten
GM0823	Oirschot	https://www.oirschot.nl	(0499) 58 33 33	St Jorisstraat 55, 5688 AS OIRSCHOT	https://oirschot.mijnafspraakmaken.nl/	Oost West en Middelbeers	Oirschot_(gemeente)
GM0824	Oisterwijk	https://www.oisterwijk.nl	(013) 529 13 11	De Lind 44, 5061 HX OISTERWIJK	https://oisterwijk.mijnafspraakmaken.nl/	Haaren|Heukelom|Moergestel	Oisterwijk_(gemeente)
GM0826	Oosterhout	https://www.oosterhout.nl	14 0162	Slotjesveld 1, 4902 ZP OOSTERHOUT NB	https://www.oosterhout.nl/contact/afspraak-maken	Den Hout|Dorst|Oosteind|Oosterhout NB	Oosterhout_(gemeente)
GM0828	Oss	https://www.oss.nl	14 0412	Raadhuislaan 2, 5341 GM OSS	https://loket.oss.nl/Loket/product/81e79fbb20c5659be0577cc12ffd35d9	Berghem|Demen|Deursen-Dennenburg|Dieden|Geffen|Haren NB|Herpen|Huisseling|Keent|Lith|Lithoijen|Macharen|Maren-Kessel|Megen|Neerlangel|Neerloon|Oijen|Overlangel|Ravenstein|Teeffelen	Oss_(gemeente)
GM0840	Rucphen	https://www.rucphen.nl	(0165) 34 95 00	Binnentuin 1, 4715 RW RUCPHEN	https://rucphen.mijnafspraakmaken.nl/Client/	Schijf|Sprundel|St. Willebrord|Zegge	Rucphen_(gemeente)
GM0845	Sint-Michielsgestel	https://www.sint-michielsgestel.nl	(073) 553 11 11	Meanderplein 1, 5271 GC SINT-MICHIELSGESTEL	https://www.sint-michielsgestel.nl/contact	Berlicum|Den Dungen|Gemonde	Sint-Michielsgestel_(gemeente)
GM0847	Someren	https://www.someren.nl	(0493) 49 48 88	Wilhelminaplein 1, 5711 EK SOMEREN	https://afspraken.someren.nl/internet_afspraken/	Lierop	Someren_(gemeente)
GM0848	Son en Breugel	https://www.sonenbreugel.nl	(0499) 49 14 91	Raadhuisplein 1, 5691 AL SON EN BREUGEL	https://sonenbreugel.mijnafspraakmaken.nl/		Son_en_Breugel_(gemeente)
GM0851	Steenbergen	https://www.gemeente-steenbergen.nl	14 0167	Buiten de Veste 1, 4652 GA STEENBERGEN NB		De Heen|Dinteloord|Kruisland|Nieuw-Vossemeer|Steenbergen NB	Steenbergen_(gemeente)
GM0852	Waterland	https://www.waterland.nl	(0299) 65 85 85	Pierebaan 3, 1141 GV MONNICKENDAM	https://www.waterland.nl/afspraak-maken	Broek In Waterland|Ilpendam|Katwoude|Marken|Monnickendam|Purmer|Uitdam|Watergang|Zuiderwoude	Waterland_(gemeente)
GM0855	Tilburg	https://www.tilburg.nl	14 013	Stadhuisplein 130, 5038 TC TILBURG	https://www.tilburg.nl/contact/afspraak-maken/	Berkel-Enschot|Biezenmortel|Udenhout	Tilburg_(gemeente)
GM0858	Valkenswaard	https://www.valkenswaard.nl	(040) 208 34 44	De Hofnar 15, 5554 DA VALKENSWAARD	https://afspraken.valkenswaard.nl/		Valkenswaard_(gemeente)
GM0861	Veldhoven	https://www.veldhoven.nl	14 040	Meiveld 1, 5501 KA VELDHOVEN	https://www.veldhoven.nl/afspraak/		Veldhoven_(gemeente)
GM0865	Vught	https://www.vught.nl	(073) 658 06 80	Secr. van Rooijstraat 1, 5261 EP VUGHT	https://vught.nl/afspraak-maken/formulier	Cromvoirt|Helvoirt	Vught_(gemeente)
GM0866	Waalre	https://www.waalre.nl	(040) 228 25 00	Koningin Julianalaan 19, 5582 JV WAALRE	https://www.waalre.nl/afspraak/		Waalre_(gemeente)
GM0867	Waalwijk	https://www.waalwijk.nl	(0416) 68 34 56	Taxandriaweg 6, 5141 PA WAALWIJK	https://www.waalwijk.nl/afspraak	Sprang-Capelle|Waspik	Waalwijk_(gemeente)
GM0873	Woensdrecht	https://www.woensdrecht.nl	14 0164	Huijbergseweg 3, 4631 GC HOOGERHEIDE	https://samenwerkendegemeenten.equalit.nl/formulier/nl-NL/Woensdrecht/scAfspraak.aspx/	Hoogerheide|Huijbergen|Ossendrecht|Putte	Woensdrecht_(gemeente)
GM0879	Zundert	https://www.zundert.nl	(076) 599 56 00	Markt 1, 4881 CN ZUNDERT	https://www.zundert.nl/regel-het-online	Achtmaal|Klein Zundert|Rijsbergen|Wernhout	Zundert_(gemeente)
GM0880	Wormerland	https://www.wormerland.nl	(075) 651 21 00	Koetserstraat 3, 1531 NX WORMER	https://wormerland.nl/contact-openingstijden	Jisp|Oostknollendam|Spijkerboor NH|Wijdewormer|Wormer	Wormerland
GM0882	Landgraaf	https://www.landgraaf.nl	14 045	Sweelinckplein 1, 6371 LB LANDGRAAF	https://www.landgraaf.nl/afspraak-maken		Landgraaf_(gemeente)
GM0888	Beek (L.)	https://www.gemeentebeek.nl	(046) 438 92 22	Raadhuisstraat 9, 6191 KA BEEK LB	https://beek.mijnafspraakmaken.nl/	Beek LB|Maastricht-Airport|Spaubeek	Beek_(gemeente)
GM0889	Beesel	https://www.beesel.nl	(077) 474 92 92	Raadhuisplein 1, 5953 AL REUVER	https://www.beesel.nl/afspraak/	Reuver	Beesel_(gemeente)
GM0893	Bergen (L.)	https://www.bergen.nl	(0485) 34 83 83	Raadhuisstraat 2, 5854 AX BERGEN L	https://bergen.mijnafspraakmaken.nl/Client/	Afferden LB|Bergen LB|Siebengewald|Well LB|Wellerlooi	Bergen_(Li)
GM0899	Brunssum	https://www.brunssum.nl	(045) 527 85 55	Lindeplein 1, 6444 AT BRUNSSUM	https://www.brunssum.nl/bestuur_en_organisatie/organisatie_gemeente/afspraak_maken		Brunssum_(gemeente)
GM0907	Gennep	https://www.gennep.nl	(0485) 49 41 41	Ellen Hoffmannplein 1, 6591 CP GENNEP	https://www.gennep.nl/openbaarmakingen	Heijen|Milsbeek|Ottersum|Ven-Zelderheide	Gennep_(gemeente)
GM0917	Heerlen	https://www.heerlen.nl	14 045	Geleenstraat 25, 6411 HP HEERLEN	https://www.heerlen.nl/contact	Hoensbroek	Heerlen_(gemeente)
GM0928	Kerkrade	https://www.kerkrade.nl	14 045	Markt 1, 6461 EB KERKRADE	https://kerkrade.mijnafspraakmaken.nl	Eygelshoven	Kerkrade_(gemeente)
GM0935	Maastricht	https://www.gemeentemaastricht.nl	14 043	Mosae Forum 10, 6211 DW MAASTRICHT	https://www.gemeentemaastricht.nl/contact-en-openingstijden		Maastricht_(gemeente)
GM0938	Meerssen	https://www.meerssen.nl	14 043	Markt 50, 6231 LS MEERSSEN	https://www.meerssen.nl/contact_en_openingstijden/maak_een_afspraak/	Bunde|Geulle|Moorveld|Ulestraten	Meerssen_(gemeente)
GM0944	Mook en Middelaar	https://www.mookenmiddelaar.nl	(024) 696 91 11	Raadhuisplein 6, 6585 AP MOOK	https://mookenmiddelaar.mijnafspraakmaken.nl/	Middelaar|Molenhoek|Mook|Plasmolen	Mook_en_Middelaar_(gemeente)
GM0946	Nederweert	https://www.nederweert.nl	(0495) 67 71 11	Raadhuisplein 1, 6031 VR NEDERWEERT	https://afspraak.nederweert.nl/internetafspraken/	Leveroy|Nederweert-Eind|Ospel	Nederweert_(gemeente)
GM0957	Roermond	https://www.roermond.nl	14 0475	Kazerneplein 7, 6041 TG ROERMOND	https://www.roermond.nl/een-afspraak-maken	Herten|Swalmen	Roermond_(gemeente)
GM0965	Simpelveld	https://www.simpelveld.nl	(045) 544 83 83	Markt 1, 6369 AH SIMPELVELD	https://www.simpelveld.nl/	Baneheide|Bocholtz	Simpelveld_(gemeente)
GM0971	Stein (L.)	https://www.gemeentestein.nl	(046) 435 93 93	Stadhouderslaan 200, 6171 KP STEIN LB	https://www.gemeentestein.nl/contact/	Elsloo LB|Stein|Urmond	Stein_(gemeente)
GM0981	Vaals	https://www.vaals.nl	(043) 306 85 68	Von Clermontplein 15, 6291 AT VAALS		Lemiers|Vijlen	Vaals_(gemeente)
GM0983	Venlo	https://www.venlo.nl	14 077	Hanzeplaats 1, 5912 AT VENLO		Arcen|Belfeld|Lomm|Steyl|Tegelen|Velden	Venlo_(gemeente)
GM0984	Venray	https://www.venray.nl	(0478) 52 33 33	Raadhuisstraat 1, 5801 MB VENRAY	https://www.venray.nl/openingstijden-en-contact	Blitterswijck|Castenray|Geijsteren|Heide|Leunen|Merselo|Oirlo|Oostrum|Smakt|Veulen|Vredepeel|Wanssum|Ysselsteyn	Venray_(gemeente)
GM0986	Voerendaal	https://www.voerendaal.nl	(045) 575 33 99	Raadhuisplein 1, 6367 ED VOERENDAAL	https://www.voerendaal.nl/afspraak-maken#select/	Klimmen|Ransdaal	Voerendaal_(gemeente)
GM0988	Weert	https://www.weert.nl	(0495) 57 50 00	Wilhelminasingel 101, 6001 GS WEERT	https://afspraken.weert.nl/Internetafspraken	Stramproy	Weert_(gemeente)
GM0994	Valkenburg aan de Geul	https://www.valkenburg.nl	14 043	Geneindestraat 4, 6301 HC VALKENBURG LB	https://www.valkenburg.nl/bestuur-en-organisatie/contact/	Berg en Terblijt|Schin Op Geul|Valkenburg LB|Walem	Valkenburg_aan_de_Geul
GM0995	Lelystad	https://www.lelystad.nl	14 0320	Stadhuisplein 2, 8232 ZX LELYSTAD	https://www.gemeentelelystad.nl/smartinstant4.net?id=IMPORT_GUID-382D53DD2E784B8482298915E702F67C		Lelystad_(gemeente)
GM1507	Horst aan de Maas	https://www.horstaandemaas.nl	(077) 477 97 77	Wilhelminaplein 6, 5961 ES HORST	https://open-formulieren.horstaandemaas.nl/afspraak-maken/afspraak-maken/producten	America|Broekhuizen LB|Broekhuizenvorst|Evertsoord|Griendtsveen|Grubbenvorst|Hegelsom|Horst|Kronenberg|Lottum|Meerlo|Melderslo|Meterik|Sevenum|Swolgen|Tienray	Horst_aan_de_Maas
GM1509	Oude IJsselstreek	https://www.oude-ijsselstreek.nl	(0315) 29 22 92	Staringstraat 25, 7081 BN GENDRINGEN	https://www.oude-ijsselstreek.nl/afspraak-maken	Breedenbroek|Etten|Gendringen|Heelweg|Megchelen|Netterden|Silvolde|Sinderen|Terborg|Ulft|Varsselder|Varsseveld|Voorst Oude IJsselstreek|Westendorp	Oude_IJsselstreek
GM1525	Teylingen	https://www.teylingen.nl	14 0252	Wilhelminalaan 25, 2171 CA SASSENHEIM	https://www.teylingen.nl/contact	Sassenheim|Voorhout|Warmond	Teylingen
GM1581	Utrechtse Heuvelrug	https://www.heuvelrug.nl	(0343) 56 56 00	Kerkplein 2, 3941 HV DOORN	https://heuvelrug.mijnafspraakmaken.nl/	Amerongen|Doorn|Driebergen-Rijsenburg|Leersum|Maarn|Maarsbergen|Overberg	Utrechtse_Heuvelrug
GM1586	Oost Gelre	https://www.oostgelre.nl	(0544) 39 35 35	Varsseveldseweg 2, 7131 BJ LICHTENVOORDE	https://www.oostgelre.nl/contact	Groenlo|Harreveld|Lichtenvoorde|Lievelde|Marienvelde|Vragender|Zieuwent	Oost_Gelre
GM1598	Koggenland	https://www.koggenland.nl/	(0229) 54 84 00	Middenhof 2, 1648 JG DE GOORN	https://www.koggenland.nl/afspraak-maken	Avenhorn|Berkhout|De Goorn|Hensbroek|Obdam|Oudendijk|Scharwoude|Spierdijk|Ursem|Zuidermeer	Koggenland
GM1621	Lansingerland	https://www.lansingerland.nl	(010) 800 40 00	Tobias Asserlaan 1, 2662 SB BERGSCHENHOEK	https://lansingerland.mijnafspraakmaken.nl/	Bergschenhoek|Berkel en Rodenrijs|Bleiswijk	Lansingerland
GM1640	Leudal	https://www.leudal.nl	(0475) 85 90 00	Leudalplein 1, 6093 HE HEYTHUYSEN	https://www.leudal.nl/	Baexem|Buggenum|Ell|Grathem|Haelen|Haler|Heibloem|Heythuysen|Horn|Hunsel|Ittervoort|Kelpen-Oler|Neer|Neeritter|Nunhem|Roggel	Leudal
GM1641	Maasgouw	https://www.gemeentemaasgouw.nl	(0475) 85 25 00	Markt 36, 6051 DZ MAASBRACHT	https://www.gemeentemaasgouw.nl/	Beegden|Heel|Linne|Maasbracht|Ohe en Laak|Stevensweert|Thorn|Wessem	Maasgouw
GM1652	Gemert-Bakel	https://www.gemert-bakel.nl	(0492) 37 85 00	Ridderplein 1, 5421 CV GEMERT	https://www.gemert-bakel.nl/afspraak-maken	Bakel|De Mortel|De Rips|Elsendorp|Gemert|Handel|Milheeze	Gemert-Bakel
GM1655	Halderberge	https://www.halderberge.nl	(0165) 39 05 00	Parklaan 15, 4731 GJ OUDENBOSCH	https://halderberge.mijnafspraakmaken.nl/client/	Bosschenhoofd|Hoeven|Oud Gastel|Oudenbosch|Stampersgat	Halderberge
GM1658	Heeze-Leende	https://www.heeze-leende.nl	(040) 224 14 00	Jan Deckersstraat 2, 5591 HS HEEZE	https://afspraken.heeze-leende.nl/	Heeze|Leende|Sterksel	Heeze-Leende
GM1659	Laarbeek	https://www.laarbeek.nl	(0492) 46 97 00	Koppelstraat 37, 5741 GA BEEK EN DONK	https://laarbeek.mijnafspraakmaken.nl/	Aarle-Rixtel|Beek en Donk|Lieshout|Mariahout	Laarbeek
GM1667	Reusel-De Mierden	https://www.reuseldemierden.nl	(0497) 65 06 50	Kerkplein 3, 5541 KB REUSEL	https://www.reuseldemierden.nl/contact	Hooge Mierde|Hulsel|Lage Mierde|Reusel	Reusel-De_Mierden
GM1669	Roerdalen	https://www.roerdalen.nl	(0475) 53 88 88	Schaapsweg 20, 6077 CG SINT ODILIENBERG	https://afspraken.roerdalen.nl/qmaticwebbooking/#/	Herkenbosch|Melick|Montfort|Posterholt|Sint Odilienberg|Vlodrop	Roerdalen
GM1674	Roosendaal	https://www.roosendaal.nl	(0165) 57 91 11	Stadserf 1, 4701 NK ROOSENDAAL	https://www.roosendaal.nl/openingstijden-adressen-en-contact	Heerle|Moerstraten|Nispen|Wouw|Wouwse Plantage	Roosendaal
GM1676	Schouwen-Duiveland	https://www.schouwen-duiveland.nl	(0111) 45 20 00	Laan van St. Hilaire 2, 4301 SH ZIERIKZEE	https://mijn.schouwen-duiveland.nl/aanvragen/239/persoon/vraag-aan-de-gemeente	Brouwershaven|Bruinisse|Burgh-Haamstede|Dreischor|Ellemeet|Kerkwerve|Nieuwerkerk|Noordgouwe|Noordwelle|Oosterland|Ouwerkerk|Renesse|Scharendijke|Serooskerke Schouwen-Dui|Sirjansland|Zierikzee|Zonnemaire	Schouwen-Duiveland
GM1680	Aa en Hunze	https://www.aaenhunze.nl	14 0592	Spiekersteeg 1, 9461 BH GIETEN	https://aaenhunze.mijnafspraakmaken.nl/	Amen|Anderen|Anloo|Annen|Annerveenschekanaal|Balloerveld|Balloo|Deurze|Eext|Eexterveen|Eexterveenschekanaal|Eexterzandvoort|Ekehaar|Eldersloo|Eleveld|Gasselte|Gasselternijveen|Gasselternijveenschemond|Gasteren|Geelbroek|Gieten|Gieterveen|Grolloo|Marwijksoord|Nieuw Annerveen|Nieuwediep|Nijlande|Nooitgedacht|Oud Annerveen|Papenvoort|Rolde|Schipborg|Schoonloo|Spijkerboor DR|Vredenheim	Aa_en_Hunze
GM1681	Borger-Odoorn	https://www.borger-odoorn.nl	14 0591	Hoofdstraat 50, 7875 AD EXLOO	https://www.borger-odoorn.nl/contact	1e Exloermond|2e Exloermond|2e Valthermond|Borger|Bronneger|Bronnegerveen|Buinen|Buinerveen|Drouwen|Drouwenermond|Drouwenerveen|Ees|Eesergroen|Eeserveen|Ellertshaar|Exloerveen|Exloo|Klijndijk|Nieuw-Buinen|Odoorn|Odoornerveen|Valthe|Valthermond|Westdorp|Zandberg	Borger-Odoorn
GM1690	De Wolden	https://dewolden.nl	14 0528	Raadhuisstraat 2, 7921 GD ZUIDWOLDE DR	https://www.dewolden.nl/afspraak-maken	Alteveer Gem de Wolden|Ansen|De Wijk|Drogteropslagen|Echten DR|Eursinge Gem de Wolden|Kerkenveld|Koekange|Linde|Ruinen|Ruinerwold|Veeningen|Zuidwolde DR	De_Wolden
GM1695	Noord-Beveland	https://www.noord-beveland.nl	(0113) 37 73 77	Voorstraat 31, 4491 EV WISSENKERKE	https://www.noord-beveland.nl/afspraak-maken-en-contact	Colijnsplaat|Geersdijk|Kamperland|Kats|Kortgene|Wissenkerke	Noord-Beveland
GM1696	Wijdemeren	https://www.wijdemeren.nl	(035) 655 95 95	Rading 1, 1231 KB LOOSDRECHT	https://wijdemeren.mijnafspraakmaken.nl/	's-Graveland|Ankeveen|Breukeleveen|Kortenhoef|Loosdrecht|Nederhorst Den Berg	Wijdemeren
GM1699	Noordenveld	https://www.noordenveld.nl	(088) 050 88 88	Raadhuisstraat 1, 9301 AA RODEN	https://www.noordenveld.nl/contact-en-openingstijden	Alteveer Gem Noordenveld|Een|Een-West|Foxwolde|Huis Ter Heide DR|Langelo|Leutingewolde|Lieveren|Matsloot|Nietap|Nieuw-Roden|Norg|Peest|Peize|Roden|Roderesch|Roderwolde|Steenbergen DR|Veenhuizen|Westervelde|Zuidvelde	Noordenveld
GM1700	Twenterand	https://www.twenterand.nl	(0546) 84 08 40	Manitobaplein 1, 7671 GS VRIEZENVEEN	https://www.twenterand.nl/wet-open-overheid-woo	Bruinehaar|Den Ham OV|Geerdijk|Kloosterhaar|Vriezenveen|Vroomshoop|Westerhaar-Vriezenv Wijk	Twenterand
GM1701	Westerveld	https://www.gemeentewesterveld.nl	(0521) 34 93 49	Raadhuislaan 1, 7981 EL DIEVER	https://westerveld.mijnafspraakmaken.nl/	Ansen|Boschoord|Darp|Diever|Dieverbrug|Doldersum|Dwingeloo|Frederiksoord|Geeuwenbrug|Havelte|Havelterberg|Nijensleek|Oude Willem|Pesse|Ruinen|Uffelte|Vledder|Vledderveen DR|Wapse|Wapserveen|Wateren|Wilhelminaoord|Wittelte|Zorgvlied	Westerveld
GM1705	Lingewaard	https://www.lingewaard.nl	(026) 326 01 11	Kinkelenburglaan 6, 6681 BJ BEMMEL	https://www.lingewaard.nl/afspraak-maken	Angeren|Bemmel|Doornenburg|Gendt|Haalderen|Huissen|Loo|Ressen	Lingewaard
GM1706	Cranendonck	https://www.cranendonck.nl	(0495) 43 12 22	Capucijnerplein 1, 6021 CA BUDEL	https://afspraken.cranendonck.nl/	Budel|Budel-Dorplein|Budel-Schoot|Gastel|Maarheeze|Soerendonk	Cranendonck
GM1708	Steenwijkerland	https://www.steenwijkerland.nl	14 0521	Vendelweg 1, 8331 XE STEENWIJK	https://steenwijkerland.mijnafspraakmaken.nl/	Baarlo OV|Baars|Basse|Belt-Schutsloot|Blankenham|Blokzijl|De Bult|De Pol|Eesveen|Giethoorn|Ijsselham|Kalenberg|Kallenkote|Kuinre|Marijenkampen|Nederland|Oldemarkt|Onna|Ossenzijl|Paasloo|Scheerwolde|Sint Jansklooster|Steenwijk|Steenwijkerwold|Tuk|Vollenhove|Wanneperveen|Wetering|Willemsoord|Witte Paarden|Zuidveen	Steenwijkerland
GM1709	Moerdijk	https://www.moerdijk.nl	(0168) 37 36 00	Pastoor van Kessellaan 15, 4761 BJ ZEVENBERGEN	https://www.moerdijk.nl/contact	Fijnaart|Heijningen|Klundert|Langeweg|Noordhoek|Oudemolen NB|Standdaarbuiten|Willemstad|Zevenbergen|Zevenbergschen Hoek	Moerdijk
GM1711	Echt-Susteren	https://www.echt-susteren.nl	(0475) 47 84 78	Nieuwe Markt 55, 6101 CV ECHT	https://afspraak.echt-susteren.nl/qmaticwebbooking/#/	Echt|Koningsbosch|Maria Hoop|Nieuwstadt|Roosteren|Sint Joost|Susteren	Echt-Susteren
GM1714	Sluis	https://www.gemeentesluis.nl	(0117) 45 70 00	Nieuwstraat 22, 4501 BD OOSTBURG	https://www.gemeentesluis.nl/contact/	Aardenburg|Biervliet|Breskens|Cadzand|Eede|Groede|Hoofdplaat|IJzendijke|Nieuwvliet|Oostburg|Retranchement|Schoondijke|Sint Kruis|Waterlandkerkje|Zuidzande	Sluis_(gemeente)
GM1719	Drimmelen	https://www.drimmelen.nl	14 0162	Park 1, 4921 BV MADE	https://drimmelen.nl/contact-iets-melden-klacht/openingstijden-en-contact	Hooge Zwaluwe|Lage Zwaluwe|Made|Terheijden|Wagenberg|Zevenbergschen Hoek	Drimmelen
GM1721	Bernheze	https://www.bernheze.org	(0412) 45 88 88	De Misse 6, 5384 BZ HEESCH	https://www.bernheze.org/contact/openingstijden-en-contact-gemeentehuis/	Heesch|Heeswijk-Dinther|Loosbroek|Nistelrode|Vinkel|Vorstenbosch	Bernheze
GM1723	Alphen-Chaam	https://www.alphen-chaam.nl	(014) 013	Willibrordplein 1, 5131 AV ALPHEN NB	https://www.alphen-chaam.nl/afspraak	Alphen NB|Bavel Ac|Chaam|Galder|Strijbeek|Ulvenhout Ac	Alphen-Chaam
GM1724	Bergeijk	https://www.bergeijk.nl	(0497) 55 14 55	Burgemeester Magneestraat 1, 5571 HB BERGEIJK	https://afspraken.bergeijk.nl:8022/afspraken	't Loo|de Weebosch|Luyksgestel|Riethoven|'t Hof|Westerhoven	Bergeijk_(gemeente)
GM1728	Bladel	https://www.bladel.nl	(0497) 36 16 36	Markt 21, 5531 BC BLADEL	https://bladel.mijnafspraakmaken.nl/?product=169	Casteren|Hapert|Hoogeloon|Netersel	Bladel_(gemeente)
GM1729	Gulpen-Wittem	https://www.gulpen-wittem.nl	14 043	Willem Vliegenstraat 12, 6271 DA GULPEN	https://www.gulpen-wittem.nl/afspraak/	Beutenaken|Elkenrade|Epen|Eys|Gulpen|Heijenrath|Ingber|Mechelen|Reijmerstok|Slenaken|Wijlre|Wittem	Gulpen-Wittem
GM1730	Tynaarlo	https://www.tynaarlo.nl	(0592) 26 66 62	Kornoeljeplein 1, 9481 AW VRIES	https://www.tynaarlo.nl/contact-en-openingstijden	Bunne|De Groeve|De Punt|Donderen|Eelde|Eelderwolde|Midlaren|Oudemolen DR|Paterswolde|Taarlo|Vries|Winde|Yde|Zeegse|Zeijen|Zuidlaarderveen|Zuidlaren	Tynaarlo
GM1731	Midden-Drenthe	https://www.middendrenthe.nl	(0593) 53 92 22	Raadhuisplein 1, 9411 NB BEILEN	https://www.middendrenthe.nl/contact	Balinge|Beilen|Bovensmilde|Bruntinge|Drijber|Elp|Eursinge Midden-Drenthe|Garminge|Hijken|Hoogersmilde|Hooghalen|Mantinge|Nieuw-Balinge|Nieuweroord|Oranje|Orvelte|Smilde|Spier|Stuifzand|Tiendeveen|Westerbork|Wijster|Witteveen|Zuidveld|Zwiggelte	Midden-Drenthe
GM1734	Overbetuwe	https://www.overbetuwe.nl	(0481) 36 23 00	Dorpsstraat 67, 6661 EH ELST GLD	https://overbetuwe.mijnafspraakmaken.nl/	Andelst|Driel|Elst GLD|Hemmen|Herveld|Heteren|Homoet|Oosterhout GLD|Randwijk|Slijk-Ewijk|Valburg|Zetten	Overbetuwe
GM1735	Hof van Twente	https://www.hofvantwente.nl	(0547) 85 85 85	De Hofte 7, 7471 DK GOOR	https://www.hofvantwente.nl/contact/	Ambt Delden|Bentelo|Delden|Diepenheim|Goor|Hengevelde|Markelo	Hof_van_Twente
GM1740	Neder-Betuwe	https://www.nederbetuwe.nl	0140488	Burg Lodderstraat 20, 4043 KM OPHEUSDEN	https://neder-betuwe.mijnafspraakmaken.nl/	Dodewaard|Echteld|Ijzendoorn|Kesteren|Ochten|Opheusden	Neder-Betuwe
GM1742	Rijssen-Holten	https://www.rijssen-holten.nl	(0548) 85 48 54	Schild 1, 7461 DD RIJSSEN	https://rijssen-holten.mijnafspraakmaken.nl/	Holten|Rijssen	Rijssen-Holten
GM1771	Geldrop-Mierlo	https://www.geldrop-mierlo.nl	(040) 289 38 93	De Meent 2, 5664 GC GELDROP	https://www.geldrop-mierlo.nl/afspraak-maken?language_content_entity=nl	Geldrop|Mierlo	Geldrop-Mierlo
GM1773	Olst-Wijhe	https://www.olst-wijhe.nl	14 0570	Raadhuisplein 1, 8131 BN WIJHE	https://afspraken.olst-wijhe.nl/	Marle|Olst|Welsum|Wesepe|Wijhe	Olst-Wijhe
GM1774	Dinkelland	https://www.dinkelland.nl	(0541) 85 41 00	Nicolaasplein 5, 7591 MA DENEKAMP	https://afspraken.noaberkracht.nl/dinkelland	Agelo|Denekamp|Deurningen|Lattrop-Breklenkamp|Nutter|Ootmarsum|Oud Ootmarsum|Rossum OV|Saasveld|Tilligte|Weerselo	Dinkelland
GM1783	Westland	https://www.gemeentewestland.nl	14 0174	Verdilaan 7, 2671 VW NAALDWIJK	https://afspraak.gemeentewestland.nl/	's-Gravenzande|De Lier|Honselersdijk|Kwintsheul|Maasdijk|Monster|Naaldwijk|Poeldijk|Ter Heijde|Wateringen	Westland
GM1842	Midden-Delfland	https://www.middendelfland.nl	(015) 380 41 11	Anna van Raesfeltstraat 37, 2636 HX SCHIPLUIDEN	https://afspraken.middendelfland.nl/internetafspraken	Den Hoorn ZH|Maasland|Schipluiden	Midden-Delfland
GM1859	Berkelland	https://www.gemeenteberkelland.nl	(0545) 25 02 50	Marktstraat 1, 7271 AX BORCULO	https://www.gemeenteberkelland.nl/contact/	Beltrum|Borculo|Eibergen|Geesteren GLD|Gelselaar|Haarlo|Neede|Rekken|Rietmolen|Ruurlo	Berkelland
GM1876	Bronckhorst	https://www.bronckhorst.nl	(0575) 75 02 50	Elderinkweg 2, 7255 KA HENGELO GLD	http://www.bronckhorst.nl/	Baak|Bronkhorst|Drempt|Halle|Hengelo GLD|Hoog-Keppel|Hummelo|Keijenborg|Laag-Keppel|Olburgen|Rha|Steenderen|Toldijk|Vierakker|Vorden|Wichmond|Zelhem	Bronckhorst
GM1883	Sittard-Geleen	https://www.sittard-geleen.nl	14 046	Hub Dassenplein 1, 6131 LB SITTARD	https://sittard-geleen.mijnafspraakmaken.nl/	Born|Buchten|Einighausen|Geleen|Grevenbicht|Guttecoven|Holtum|Limbricht|Munstergeleen|Obbicht|Papenhoven|Sittard|Windraak	Sittard-Geleen
GM1884	Kaag en Braassem	https://www.kaagenbraassem.nl	(071) 332 72 72	Westeinde 1, 2371 AS ROELOFARENDSVEEN	https://www.kaagenbraassem.nl/Inwoners_en_ondernemers/Afspraak_of_contact/Afspraak_maken	Hoogmade|Kaag|Leimuiden|Nieuwe Wetering|Oud Ade|Oude Wetering|Rijnsaterwoude|Rijpwetering|Roelofarendsveen|Woubrugge	Kaag_en_Braassem
GM1891	Dantumadiel	https://www.dantumadiel.frl	(0511) 71 70 00	Hynsteblom 4, 9104 BR DAMWÂLD	https://www.dantumadiel.frl/afspraak-maken	Broeksterwald|Damwald|De Falom|De Westereen|Driezum|Feanwalden|Readtsjerk|Rinsumageast|Sibrandahus|Walterswald	Dantumadiel
GM1892	Zuidplas	https://www.zuidplas.nl	(0180) 33 03 00	Raadhuisplein 1, 2914 KM NIEUWERKERK AD IJSSEL	https://zuidplas.mijnafspraakmaken.nl/	Cortelande|Moerkapelle|Moordrecht|Nieuwerkerk aan den IJssel|Zevenhuizen ZH	Zuidplas
GM1894	Peel en Maas	https://www.peelenmaas.nl	(077) 306 66 66	Wilhelminaplein 1, 5981 CC PANNINGEN	https://www.peelenmaas.nl/contact-en-openingstijden	Baarlo LB|Beringe|Egchel|Grashoek|Helden|Kessel|Koningslust|Maasbree|Meijel|Panningen	Peel_en_Maas
GM1895	Oldambt	https://www.gemeente-oldambt.nl	(0597) 48 20 00	Johan Modastraat 6, 9671 CD WINSCHOTEN	https://www.gemeente-oldambt.nl/openingstijden-en-meer	't Waar|Bad Nieuweschans|Beerta|Blauwestad|Drieborg|Finsterwolde|Heiligerlee|Midwolda|Nieuw Beerta|Nieuw Scheemda|Nieuwolda|Oostwold Gem Oldambt|Oudezijl|Scheemda|Westerlee|Winschoten	Oldambt
GM1896	Zwartewaterland	https://www.zwartewaterland.nl	(038) 385 30 00	Telvorenstraat 2, 8061 CB HASSELT	https://zwartewaterland.mijnafspraakmaken.nl/	Genemuiden|Hasselt|Mastenbroek|Zwartsluis	Zwartewaterland
GM1900	Súdwest-Fryslân	https://www.sudwestfryslan.nl	(0515) 48 90 00	Marktstraat 15, 8601 CR SNEEK	https://sudwestfryslan.mijnafspraakmaken.nl/	Abbega|Allingawier|Arum|Blauwhuis|Boazum|Bolsward|Breezanddijk|Britswert|Burgwerd|Cornwerd|Dearsum|Dedgum|Easterein|Easterwierrum|Exmorra|Ferwoude|Folsgare|Gaast|Gaastmeer|Gauw|Goenga|Greonterp|Hartwerd|Heeg|Hemelum|Hichtum|Hidaard|Hieslum|Hindeloopen|Hinnaard|Hommerts|Idsegahuizum|Idzega|Iens|IJlst|Indijk|It Heidenskip|Itens|Jutrijp|Kimswerd|Kornwerderzand|Koudum|Koufurderrige|Kubaard|Loenga|Lollum|Longerhouw|Lytsewierrum|Makkum|Molkwerum|Nijhuizum|Nijland|Offingawier|Oosthem|Oppenhuizen|Oudega Sudwest-Fryslan|Parrega|Piaam|Pingjum|Poppenwier|Raerd|Reahus|Rien|Sandfirden|Scharnegoutum|Schettens|Schraard|Sibrandabuorren|Smallebrugge|Sneek|Stavoren|Tersoal|Tirns|Tjalhuizum|Tjerkwerd|Uitwellingerga|Waaksens|Warns|Westhem|Witmarsum|Wiuwert|Wolsum|Wommels|Wons|Workum|Woudsend|Ypecolsga|Ysbrechtum|Zurich	Sudwest_Fryslan
GM1901	Bodegraven-Reeuwijk	https://www.bodegraven-reeuwijk.nl	(0172) 52 25 22	Raadhuisplein 1, 2411 BD BODEGRAVEN	https://www.bodegraven-reeuwijk.nl/contact	Bodegraven|Driebruggen|Nieuwerbrug aan den Rijn|Reeuwijk|Waarder	Bodegraven-Reeuwijk
GM1903	Eijsden-Margraten	https://www.eijsden-margraten.nl	14 043	Amerikaplein 1, 6269 DA MARGRATEN	https://eijsden-margraten.mijnafspraakmaken.nl/	Banholt|Bemelen|Cadier en Keer|Eckelrade|Eijsden|Gronsveld|Margraten|Mheer|Noorbeek|Scheulder|Sint Geertruid	Eijsden-Margraten
GM1904	Stichtse Vecht	https://www.stichtsevecht.nl	14 0346	Endelhovenlaan 1, 3601 GR MAARSSEN	https://stichtsevecht.nl/contact/	Breukelen|Kockengen|Loenen aan de Vecht|Loenersloot|Maarssen|Nieuwer Ter Aa|Nieuwersluis|Nigtevecht|Oud Zuilen|Tienhoven|Vreeland	Stichtse_Vecht
GM1911	Hollands Kroon	https://www.hollandskroon.nl	(088) 321 50 00	Burg. Mijnlieffstraat 1, 1761 BK ANNA PAULOWNA	https://www.hollandskroon.nl/contact/	'T Veld|Anna Paulowna|Barsingerhorn|Breezand|Den Oever|Haringhuizen|Hippolytushoef|Kolhorn|Kreileroord|Lutjewinkel|Middenmeer|Nieuwe Niedorp|Oude Niedorp|Slootdorp|Westerland|Wieringerwaard|Wieringerwerf|Winkel|Zijdewind	Hollands_Kroon
GM1916	Leidschendam-Voorburg	https://www.leidschendam-voorburg.nl	14 070	Raadhuisplein 1, 2264 BP LEIDSCHENDAM	https://www.lv.nl/afspraak-maken	Leidschendam|Voorburg	Leidschendam-Voorburg
GM1924	Goeree-Overflakkee	https://www.goeree-overflakkee.nl	14 0187	Koningin Julianaweg 45, 3241 XB MIDDELHARNIS	https://www.goeree-overflakkee.nl/contactgegevens-en-openingstijden	Achthuizen|Den Bommel|Dirksland|Goedereede|Herkingen|Melissant|Middelharnis|Nieuwe-Tonge|Ooltgensplaat|Ouddorp|Oude-Tonge|Sommelsdijk|Stad aan 't Haringvliet|Stellendam	Goeree-Overflakkee
GM1926	Pijnacker-Nootdorp	https://www.pijnacker-nootdorp.nl	14 015	Oranjeplein 1, 2641 EZ PIJNACKER		Delfgauw|Nootdorp|Pijnacker	Pijnacker-Nootdorp
GM1930	Nissewaard	https://www.nissewaard.nl/	14 0181	Raadhuislaan 106, 3201 EL SPIJKENISSE	https://afspraken.nissewaard.nl/	Abbenbroek|Geervliet|Heenvliet|Hekelingen|Simonshaven|Spijkenisse|Zuidland	Nissewaard
GM1931	Krimpenerwaard	https://www.krimpenerwaard.nl/	14 0182	Dorpsplein 8, 2821 AS STOLWIJK	https://www.krimpenerwaard.nl/afspraak-maken#select/	Ammerstol|Bergambacht|Berkenwoude|Gouderak|Haastrecht|Krimpen aan de Lek|Lekkerkerk|Ouderkerk aan den IJssel|Schoonhoven|Stolwijk|Vlist	Krimpenerwaard
GM1940	De Fryske Marren	https://www.defryskemarren.nl	14 0514	Herema State 1, 8501 AA JOURE	https://www.defryskemarren.nl/afspraak-maken/#select/	Akmarijp|Bakhuizen|Balk|Bantega|Boornzwaag|Broek|Delfstrahuizen|Dijken|Doniaga|Echten FR|Echtenerbrug|Eesterga|Elahuizen|Follega|Goingarijp|Harich|Haskerhorne|Idskenhuizen|Joure|Kolderwolde|Langweer|Legemeer|Lemmer|Mirns|Nijehaske|Nijemirdum|Oldeouwer|Oosterzee|Oudega de FRyske Marren|Oudehaske|Oudemirdum|Ouwster-Nijega|Ouwsterhaule|Rijs|Rohel|Rotstergaast|Rotsterhaule|Rottum FR|Ruigahuizen|Scharsterbrug|Sint Nicolaasga|Sintjohannesga|Sloten|Snikzwaag|Sondel|Terherne|Terkaple|Teroele|Tjerkgaast|Vegelinsoord|Wijckel	De_Fryske_Marren
GM1942	Gooise Meren	https://www.gooisemeren.nl	(035) 207 00 00	Brinklaan 35, 1404 EP BUSSUM	https://gooisemeren.nl/contact-en-openingstijden/	Bussum|Muiden|Muiderberg|Naarden	Gooise_Meren
GM1945	Berg en Dal	https://www.bergendal.nl/	14 024	Dorpsplein 1, 6562 AH GROESBEEK	https://www.bergendal.nl/afspraak-maken	Beek Gem Berg en Dal|Erlecom|Groesbeek|Heilig Landstichting|Kekerdom|Leuth|Millingen aan de Rijn|Ooij|Persingen|Ubbergen	Berg_en_Dal
GM1948	Meierijstad	https://www.meierijstad.nl/home	14 0413	Stadhuisplein 1, 5461 KN VEGHEL	https://www.meierijstad.nl/Contact	Erp|Schijndel|Sint-Oedenrode|Veghel	Meierijstad
GM1949	Waadhoeke	https://www.waadhoeke.nl	(0517) 38 03 80	Harlingerweg 18, 8801 PA FRANEKER	https://waadhoeke.mijnafspraakmaken.nl/Client/	Achlum|Baaium|Berltsum|Bitgum|Bitgummole|Blessum|Boer|Boksum|Deinum|Dongjum|Dronryp|Firdgum|Franeker|Herbaijum|Hitzum|Ingelum|Klooster Lidlum|Marsum|Menaam|Minnertsga|Nij Altoenae|Oosterbierum|Oudebildtzijl|Peins|Pietersbierum|Ried|Schalsum|Sexbierum|Skingen|Slappeterp|Spannum|St.-Annaparochie|St.-Jacobiparochie|Tzum|Tzummarum|Vrouwenparochie|Westhoek|Wier|Winsum FR|Wjelsryp|Zweins	Waadhoeke
GM1950	Westerwolde	https://www.westerwolde.nl	(0599) 32 02 20	Dorpsstraat 1, 9551 AB SELLINGEN	https://westerwolde.mijnafspraakmaken.nl/	Bellingwolde|Blijham|Bourtange|Oudeschans|Sellingen|Ter Apel|Ter Apelkanaal|Veelerveen|Vlagtwedde|Vriescheloo|Wedde	Westerwolde
GM1952	Midden-Groningen	https://www.midden-groningen.nl	(0598) 37 37 37	Gorecht-Oost 157, 9603 AE HOOGEZAND	https://www.midden-groningen.nl/contact	Borgercompagnie|Foxhol|Froombosch|Harkstede|Hellum|Hoogezand|Kiel-Windeweer|Kolham|Kropswolde|Lageland|Luddeweer|Meeden|Muntendam|Noordbroek|Overschild|Sappemeer|Scharmer|Schildwolde|Siddeburen|Slochteren|Steendam|Tjuchem|Tripscompagnie|Waterhuizen|Westerbroek|Woudbloem|Zuidbroek	Midden-Groningen
GM1954	Beekdaelen	https://www.beekdaelen.nl/	(088) 450 20 00	Deweverplein 1, 6361 BZ NUTH	https://www.beekdaelen.nl/afspraak-maken	Amstenrade|Bingelrade|Doenrade|Hulsberg|Jabeek|Merkelbeek|Nuth|Oirsbeek|Puth|Schimmert|Schinnen|Schinveld|Sweikhuizen|Wijnandsrade	Beekdaelen
GM1955	Montferland	https://www.montferland.info/	(0316) 29 13 91	Bergvredestraat 10, 6942 GK DIDAM		's-Heerenberg|Azewijn|Beek Gem Montferland|Braamt|Didam|Kilder|Lengel|Loerbeek|Stokkum|Vethuizen|Wijnbergen|Zeddam	Montferland
GM1959	Altena	https://www.gemeenteAltena.nl	(0183) 51 61 00	Sportlaan 170, 4286 ET ALMKERK	https://www.gemeentealtena.nl/afspraak-maken	Almkerk|Andel|Babylonienbroek|Drongelen|Dussen|Eethen|Genderen|Giessen|Hank|Meeuwen|Nieuwendijk|Rijswijk NB|Sleeuwijk|Uitwijk|Veen|Waardhuizen|Werkendam|Wijk en Aalburg|Woudrichem	Altena
GM1960	West Betuwe	https://www.westbetuwe.nl/	(0345) 72 88 00	Kuipershof 2, 4191 KH GELDERMALSEN	https://www.westbetuwe.nl/afspraak-maken#	Acquoy|Asperen|Beesd|Buurmalsen|Deil|Enspijk|Est|Geldermalsen|Gellicum|Haaften|Heesselt|Hellouw|Herwijnen|Heukelum|Meteren|Neerijnen|Ophemert|Opijnen|Rhenoy|Rumpt|Spijk Gem West Betuwe|Tricht|Tuil|Varik|Vuren|Waardenburg|Zennewijnen	West_Betuwe
GM1961	Vijfheerenlanden	https://www.vijfheerenlanden.nl/	(088) 599 70 00	Voorstraat 30, 4132 AS VIANEN UT	https://vijfheerenlanden.mijnafspraakmaken.nl/Client/	Ameide|Everdingen|Hagestein|Hei- en Boeicop|Hoef en Haag|Kedichem|Leerbroek|Leerdam|Lexmond|Meerkerk|Nieuwland|Oosterwijk|Ossenwaard|Schoonrewoerd|Tienhoven aan de Lek|Vianen UT|Zijderveld	Vijfheerenlanden
GM1963	Hoeksche Waard	https://www.gemeentehw.nl/	(088) 647 36 47	W. van Vlietstraat 6, 3262 GM OUD-BEIJERLAND	https://hoekschewaard.mijnafspraakmaken.nl/client/	's-Gravendeel|Goudswaard|Heinenoord|Klaaswaal|Maasdam|Mijnsheerenland|Mookhoek|Nieuw-Beijerland|Numansdorp|Oud-Beijerland|Piershil|Puttershoek|Strijen|Strijensas|Westmaas|Zuid-Beijerland	Hoeksche_Waard
GM1966	Het Hogeland	https://hethogeland.nl/	(088) 345 88 88	Hoofdstraat-West 1, 9981 AA UITHUIZEN	https://hethogeland.nl/afspraak-maken-langskomen	Adorp|Baflo|Bedum|Den Andel|Eemshaven|Eenrum|Eppenhuizen|Hornhuizen|Houwerzijl|Kantens|Kloosterburen|Lauwersoog|Leens|Mensingeweer|Niekerk Gem Het Hogeland|Noordwolde GN|Oldenzijl|Onderdendam|Oosternieland|Oudeschip|Pieterburen|Rasquert|Roodeschool|Rottum GN|Saaxumhuizen|Sauwerd|Schouwerzijl|Startenhuizen|Stitswerd|Tinallinge|Uithuizen|Uithuizermeeden|Ulrum|Usquert|Vierhuizen|Warffum|Warfhuizen|Wehe-Den Hoorn|Westernieland|Wetsinge|Winsum GN|Zandeweer|Zoutkamp|Zuidwolde GN|Zuurdijk	Het_Hogeland
GM1969	Westerkwartier	https://www.westerkwartier.nl	14 0594	Hooiweg 9, 9801 AJ ZUIDHORN	https://www.westerkwartier.nl/afspraak-inplannen	Aduard|Boerakker|Briltil|De Wilp|Den Ham GN|Den Horn|Doezum|Enumatil|Ezinge|Feerwerd|Garnwerd|Grijpskerk|Grootegast|Jonkersvaart|Kommerzijl|Kornhorn|Lauwerzijl|Leek|Lettelbert|Lucaswolde|Lutjegast|Marum|Midwolde|Niebert|Niehove|Niekerk Westerkwartier|Niezijl|Noordhorn|Noordwijk GN|Nuis|Oldehove|Oldekerk|Oostwold Westerkwartier|Opende|Pieterzijl|Saaksum|Sebaldeburen|Tolbert|Visvliet|Zevenhuizen GN|Zuidhorn	Westerkwartier
GM1970	Noardeast-Fryslân	https://www.noardeast-fryslan.nl	(0519) 29 88 88	Koningstraat 13, 9101 LP DOKKUM	https://www.noardeast-fryslan.nl/afspraak-maken	Aalsum|Aldwald|Augsbuert-Lytsewald|Blije|Boarnwert|Brantgum|Burdaard|Burum|De Trieme|Dokkum|Eanjum|Easternijtsjerk|Eastrum|Feankleaster|Ferwert|Foudgum|Ginnum|Hallum|Hantum|Hantumerutbuorren|Hantumhuzen|Hegebeintum|Hiaure|Holwert|Ie|Ingwierrum|Jannum|Jislum|Jouswier|Kollum|Kollumerpomp|Kollumersweach|Lichtaard|Ljussens|Marrum|Mitselwier|Moarre|Moddergat|Munnekezijl|Nes Noardeast-Fryslan|Nijewier|Peazens|Raard|Reitsum|Sweagerbosk|Ternaard|Waaxens|Wanswert|Warfstermolen|Westergeast|Wetsens|Wierum	Noardeast-Fryslan
GM1978	Molenlanden	https://www.molenlanden.nl/	14 0184	Melkwegplein 1, 2971 XB BLESKENSGRAAF	https://www.molenlanden.nl/afspraak-maken#select/	Arkel|Bleskensgraaf Ca|Brandwijk|Giessenburg|Goudriaan|Groot-Ammers|Hoogblokland|Hoornaar|Kinderdijk|Langerak|Molenaarsgraaf|Nieuw-Lekkerland|Nieuwpoort|Noordeloos|Ottoland|Oud-Alblas|Schelluinen|Streefkerk|Waal|Wijngaarden	Molenlanden
GM1979	Eemsdelta	https://www.eemsdelta.nl	14 0596	Wilhelminaweg 14, 9901 CM APPINGEDAM	https://www.eemsdelta.nl/afspraak-maken	't Zandt|Appingedam|Bierum|Borgsweer|Delfzijl|Eenum|Farmsum|Garrelsweer|Garsthuizen|Godlinze|Holwierde|Huizinge|Krewerd|Leermens|Loppersum|Losdorp|Meedhuizen|Middelstum|Oosterwijtwerd|Spijk GN|Startenhuizen|Stedum|Termunten|Termunterzijl|Toornwerd|Wagenborgen|Westeremden|Westerwijtwerd|Wirdum GN|Woldendorp|Zeerijp|Zijldijk	Eemsdelta
GM1980	Dijk en Waard	https://www.dijkenwaard.nl	(072) 575 55 55	Parelhof 1, 1703 EZ HEERHUGOWAARD	https://www.dijkenwaard.nl/contact-en-openingstijden/maak-een-online-afspraak	Broek Op Langedijk|Heerhugowaard|Koedijk|Noord-Scharwoude|Oudkarspel|Sint Pancras|Zuid-Scharwoude	Dijk_en_Waard
GM1982	Land van Cuijk	https://www.landvancuijk.nl	(0485) 85 40 00	Raadhuisplein 1, 5831 JX BOXMEER	https://landvancuijk.mijnafspraakmaken.nl/Client/	Beers|Beugen|Boxmeer|Cuijk|Escharen|Gassel|Grave|Groeningen|Haps|Holthees|Katwijk NB|Landhorst|Langenboom|Ledeacker|Linden|Maashees|Mill|Oeffelt|Oploo|Overloon|Rijkevoort|Rijkevoort-De Walsert|Sambeek|Sint Agatha|Sint Anthonis|Sint Hubert|Stevensbeek|Velp NB|Vianen NB|Vierlingsbeek|Vortum-Mullem|Wanroij|Westerbeek|Wilbertoord	Land_van_Cuijk
GM1991	Maashorst	https://www.gemeentemaashorst.nl	(0413) 28 19 11	Markt 145, 5401 EJ UDEN	https://maashorst.mijnafspraakmaken.nl/	Odiliapeel|Reek|Schaijk|Uden|Volkel|Zeeland	Maashorst
GM1992	Voorne aan Zee	https://www.voorneaanzee.nl	14 0181	Oostzanddijk 26, 3221 AL HELLEVOETSLUIS	https://wb-voorneaanzee.qmatic.cloud/qmaticwebbooking/#/	Brielle|Hellevoetsluis|Oostvoorne|Oudenhoorn|Rockanje|Tinte|Vierpolders|Zwartewaal	Voorne_aan_Zee
`;
/** TOOI id, name, site, phone, address, codes of the municipalities that take part. */
// prettier-ignore
export const JOINT_BODIES = `
so/so0001	Vervoerregio Amsterdam	https://vervoerregio.nl	(020) 527 37 00	Termini 179, 1025 XM Amsterdam	GM0358|GM0362|GM0363|GM0384|GM0385|GM0394|GM0415|GM0431|GM0437|GM0439|GM0451|GM0852|GM0880|GM0479
so/so0003	Veiligheidsregio IJsselland	https://www.vrijsselland.nl	(088) 119 70 00	Marsweg 39, 8013 PE Zwolle	GM0148|GM0150|GM0160|GM0166|GM1773|GM0175|GM0177|GM0180|GM1708|GM1896|GM0193
so/so0004	Regio Achterhoek	https://8rhk.nl	06 18 70 87 73	Raadhuisstraat 25, 7001 EX Doetinchem	GM0197|GM1859|GM1876|GM0222|GM1586|GM1509|GM0294|GM1955
so/so0005	SamenTwente	https://samentwente.nl/	(053) 487 65 43	Nijverheidstraat 30, 7511 JM Enschede	GM0141|GM0147|GM1774|GM0153|GM0158|GM0163|GM0164|GM1735|GM0168|GM0173|GM1742|GM0183|GM1700|GM0189
so/so0006	Regio Gooi en Vechtstreek	https://www.regiogv.nl/	(035) 692 64 44	Burgemeester de Bordesstraat 80, 1404 GZ Bussum	GM0376|GM0402|GM0406|GM0417|GM1696|GM0317|GM1942
so/so0011	Regio Midden-Holland	https://www.regiomiddenholland.nl	14 0182	Burgemeester Jamesplein 1, 2803 PG Gouda	GM1901|GM0513|GM1931|GM0627|GM1892
so/so0013	Stadsgewest 's-Hertogenbosch	https://zoek.officielebekendmakingen.nl/resultaten?q=((c.product-area==%22officielepublicaties%22)+AND+((dt.creator==%22Stadsgewest+'s-Hertogenbosch%22))+AND+((dt.type==%22algemeenverbindendverklaring+van+cao-bepalingen%22+OR+dt.type==%22ander+besluit+van+algemene+strekking%22+OR+dt.type==%22bekendmaking+aan+de+scheepvaart%22+OR+dt.type==%22beleidsregel%22+OR+dt.type==%22delegatie-+of+mandaatbesluit%22+OR+dt.type==%22circulaire%22+OR+dt.type==%22verkeersbesluit+of+-mededeling%22)))	(0413) 38 10 00	Stadhuisplein 1, 5461 KN Veghel	GM0757|GM0796|GM0797|GM0263|GM0845|GM0865|GM1948|GM0855|GM0824
so/so0026	Regio Rivierenland	https://www.regiorivierenland.nl	(0344) 63 85 55	Burgemeester Van Lidth de Jeudelaan 3, 4001 VK Tiel	GM0214|GM0216|GM0263|GM1740|GM0281|GM0668|GM0297|GM1960
so/so0030	Dienst Gezondheid & Jeugd Zuid-Holland Zuid	https://www.dienstgezondheidjeugd.nl	(078) 770 85 00	Karel Lotsyweg 40, 3318 AL Dordrecht	GM0482|GM0505|GM0512|GM0523|GM0531|GM0590|GM0610|GM0642|GM1963|GM1978
so/so0035	Stadsregio Parkstad Limburg	https://parkstad-limburg.nl	(045) 570 01 23	Kloosterweg 1, 6412 CN Heerlen	GM0899|GM0917|GM0928|GM0882|GM0965|GM0986|GM1954
so/so0043	Regio De Vallei	https://organisaties.overheid.nl/29474096/Gemeenschappelijke_Regeling_Regio_De_Vallei	(0318) 68 04 80	Bergstraat 4, 6711 DD Ede	GM0203|GM0228|GM0267|GM0279|GM0289
so/so0044	Veiligheidsregio Haaglanden	https://www.vrh.nl	(088) 886 80 00	Dedemsvaartweg 1, 2545 AP Den Haag	GM0503|GM0518|GM1916|GM1842|GM1926|GM0603|GM0629|GM1783|GM0637
so/so0066	Veiligheidsregio Brabant-Noord	https://www.vrbn.nl/	(088) 020 82 08	Vogelstraat 45, 5212 VL 's-Hertogenbosch	GM1721|GM0755|GM0757|GM0796|GM0797|GM0828|GM0845|GM0865|GM1948|GM1982|GM1991
so/so0081	Wegschap Tunnel Dordtse Kil	https://www.kiltunnel.nl	(078) 654 08 35	Kiltunnelweg 100, 3316 ES Dordrecht	GM0505|GM1963
so/so0084	Havenschap Groningen Seaports	https://www.groningen-seaports.com/groningen-seaports/organisatiestructuur	(0596) 64 04 00	Handelskade Oost 1, 9934 AR Delfzijl	GM1966|GM1979
so/so0087	Stadsbank Oost Nederland	https://stadsbankoostnederland.nl	(088) 766 36 66	Spelbergsweg 35, 7512 DX Enschede	GM0141|GM0147|GM0153|GM0158|GM0163|GM0164|GM0168|GM0173|GM0183|GM0189|GM0294|GM0262|GM1774|GM1735|GM1742|GM1700|GM1859|GM1876|GM1955|GM1586|GM1509
so/so0089	Volkskredietbank Noord-Oost Groningen	https://www.vkb.nl	(0596) 62 96 00	Professor Cleveringaplein 1, 9901 AZ Appingedam	GM0765|GM0047|GM1895|GM1966|GM1979
so/so0090	Gemeentelijke Kredietbank Drenthe	https://www.degkb.nl	(0592) 36 60 99	Overcingellaan 15, 9401 LA Assen	GM0106|GM0118|GM0119
so/so0098	Havenschap Moerdijk	http://www.portofmoerdijk.nl/	(0168) 38 88 88	Plaza 3, 4782 SL Moerdijk	GM1709
so/so0100	IPP Haaglanden	https://ipphaaglanden.nl	(070) 326 15 37	Frijdastraat 7, 2288 EX Rijswijk	GM0518|GM0603
so/so0103	Ontwikkelingsmaatschappij Bedrijvenparken A7 Heerenveen-Joure	https://www.heerenveen.nl	(0513) 61 76 17	Crackstraat 2, 8441 ES Heerenveen	GM0074|GM1940
so/so0137	Samenwerkingsverband Welzijnszorg Oosterschelderegio	https://www.swvo.nl	(0113) 24 23 66	Stationspark 27 E, 4462 DZ Goes	GM0654|GM0664|GM0678|GM1695|GM0703|GM1676|GM0716
so/so0170	de Zeeuwse Muziekschool	https://muziekschoolzeeland.nl/	(088) 470 00 00	Kuiperspoort 21, 4331 GS Middelburg	GM0654|GM0664|GM0677|GM0678|GM0687|GM1695|GM0703|GM1676|GM0716|GM0717
so/so0175	Sportpark Souburgh		14 078	Groeneweg 33, 4223 ME Hoornaar	GM0482|GM1978
so/so0186	Streekarchief Langstraat Heusden Altena	https://www.salha.nl	(0416) 66 19 01	Pelsestraat 17, 5256 AT Heusden	GM0797|GM0867|GM1959
so/so0188	Regionaal Archief Rivierenland	https://www.regionaalarchiefrivierenland.nl	(0344) 61 22 30	J.S. de Jongplein 3, 4001 WG Tiel	GM0214|GM0216|GM0281|GM1740|GM0263|GM0297|GM1960
so/so0190	Regionaal Historisch Centrum Voorne-Putten Goeree-Overflakkee	https://streekarchiefvp.nl	(0181) 34 99 99	Hendrik van Wijnstraat 1, 3232 TR Brielle	GM1930|GM1992
so/so0191	Meerschap Paterswolde	https://www.meerschap-paterswolde.nl	(050) 525 53 81	Veenweg 46, 9752 XS Haren	GM0014|GM1730
so/so0192	Recreatieschap voor het Friese water en land de Marrekrite	https://www.marrekrite.frl	(0515) 74 56 00	Lytse Súdein 12, 8624 TT Uitwellingerga	GM0059|GM1891|GM1940|GM0072|GM0074|GM0080|GM0086|GM0090|GM1900|GM0737|GM0098|GM1949|GM1970
so/so0200	Recreatieschap Stichtse Groenlanden	www.recreatieschapstichtsegroenlanden.nl	(030) 692 61 11	Archimedeslaan 6, 3584 BA Utrecht	GM0736|GM0321|GM0353|GM0331|GM0356|GM0344|GM0632|GM0310|GM1904
so/so0201	Recreatieschap Westfriesland	https://recreatieschapwestfriesland.nl	(0228) 56 57 50	De Middend 2, 1611 KW Bovenkarspel	GM0498|GM0388|GM0405|GM0420|GM0432|GM0532|GM1598
so/so0202	Recreatieschap Alkmaarder- en Uitgeestermeer	http://www.alkmaarder-enuitgeestermeer.nl/	(0251) 31 14 10	Lagendijk 33, 1911 MT Uitgeest	GM0361|GM0375|GM0383|GM0396|GM0399|GM0450|GM0479
so/so0204	Natuur- en recreatieschap IJsselmonde	https://www.natuurenrecreatieschapijsselmonde.nl	(010) 298 10 10	Overschieseweg 310, 3112 NC Schiedam	GM0613|GM0489|GM0531|GM0597|GM0642
so/so0205	Recreatieschap Rottemeren	https://recreatieschaprottemeren.nl	(030) 692 61 11	Smallepad 5, 3811 MG Amersfoort	GM1621|GM0599|GM1892
so/so0206	Recreatieschap Hitland	https://www.parkhitland.nl	(0180) 31 71 88	Blaardorpseweg 1, 2911 BC Nieuwerkerk aan den IJssel	GM0502|GM1892
so/so0212	Recreatieschap Geestmerambacht	https://www.geestmerambacht.nl	(0226) 39 19 05	Klaregroetweg 1, 1723 PW Noord-Scharwoude	GM0361|GM1980
so/so0214	Groengebied Amstelland	https://www.groengebied-amstelland.nl	(020) 496 56 56	Bankrasweg 1 B, 1183 TP Amstelveen	GM0362|GM0363|GM0384|GM0437
so/so0222	Recreatieschap Voorne-Putten	https://www.recreatieschapvoorneputten.nl/default.aspx	(010) 298 10 10	Overschieseweg 310, 3112 NC Schiedam	GM1930|GM1992
so/so0233	Wedeka Bedrijven	https://www.wedeka.nl	(0599) 69 20 00	Electronicaweg 29, 9503 GA Stadskanaal	GM1681|GM0037|GM0047|GM1952|GM1950
so/so0241	Reestmond	https://www.reestmond.nl	(0522) 23 62 36	Eekhorstweg 4, 7942 JC Meppel	GM0119|GM0180|GM1701
so/so0244	Sallcon	https://www.konnected.nl	(0570) 67 95 00	Schonenvaardersstraat 9, 7418 CC Deventer	GM0150|GM1773
so/so0245	SWB Midden Twente	https://www.swb.nl/wp	(074) 249 22 22	Wegtersweg 14, 7556 BR Hengelo	GM0147|GM0164|GM1735
so/so0246	Werkvoorzieningschap lJsselmeergroep	https://www.concernvoorwerk.nl	(0320) 80 00 00	Vaartweg 67, 8243 PD Lelystad	GM0995|GM0171|GM0184
so/so0258	Regionaal Sociaal Werkvoorzieningschap Amersfoort en omgeving RWA	https://www.amfors.nl	(033) 422 49 00	Uraniumweg 15, 3812 RJ Amersfoort	GM0307|GM0308|GM0313|GM0327|GM0342|GM0351
so/so0261	Amstelland en Meerlanden Werkorganisatie	https://ammatch.nl	(023) 566 15 66	Wijkermeerstraat 36, 2131 HA Hoofddorp	GM0358|GM0362|GM0394|GM0437|GM0451
so/so0262	Werkvoorzieningsschap Tomingroep	https://www.tomingroep.nl	(035) 671 81 11	Franciscusweg 12, 1216 SK Hilversum	GM0034|GM0376|GM0317|GM1942|GM0402|GM0406|GM0417|GM1696
so/so0263	Zaffier	https://zaffier.nl	(088) 404 60 00	Mallegatsplein 10, 1815 AG Alkmaar	GM0361|GM0373|GM0383|GM0399|GM1980|GM0450
so/so0264	IJmond Werkt!	https://www.ijmondwerkt.com	(0251) 27 90 00	Stationsplein 48 A, 1948 LC Beverwijk	GM0375|GM0396|GM0453
so/so0266	WerkSaam Westfriesland	http://www.werksaamwf.nl	(0229) 25 87 58	Dampten 26, 1624 NR Hoorn	GM0498|GM0388|GM0405|GM1598|GM0420|GM0432|GM0532
so/so0267	Participatiebedrijf Zuid-Kennemerland	https://www.spaarnewerkt.nl	(023) 543 47 67	Spieringweg 835, 2142 ED Cruquius	GM0377|GM0392|GM0397|GM0473
so/so0269	Gemeenschappelijke regeling werkbedrijven Kust-, Duin- en Bollenstreek	https://www.provalu.nl/	(0252) 26 21 00	Nijverheidsweg 22, 2215 MH Voorhout	GM0534|GM0537|GM0553|GM0575|GM0579|GM1525|GM0629
so/so0282	Sociaal Werkvoorzieningsschap DETHON	https://www.dethon.nl/	(0115) 67 52 00	Mr. F.J. Haarmanweg 33, 4538 AN Terneuzen	GM0677|GM1714|GM0715
so/so0284	WVS	https://www.wvs.nl/	(088) 031 20 00	Bosstraat 81, 4704 RL Roosendaal	GM0748|GM0777|GM1655|GM1709|GM1674|GM0840|GM0851|GM0873|GM0879
so/so0285	Werkvoorzieningschap Venlo en omstreken	https://www.waagroep.nl	(077) 389 83 83	Prinsessesingel 10, 5911 HT Venlo	GM0889|GM0893|GM0983
so/so0287	Werkvoorzieningschap Noord-Limburg West	https://nlw.nl	(0478) 55 23 23		GM1507|GM0984|GM1894
so/so0288	Werkvoorzieningschap Risse Groep	https://risse.nl	(0495) 75 07 50	Risseweg 8, 6004 RM Weert	GM1706|GM0946|GM0988
so/so0289	Werkbedrijf Arbeid Voor Allen	https://www.midzuid.nl	(0162) 37 40 00	Wilhelminakanaal Noord 3, 4902 VR Oosterhout	GM1719|GM0779|GM0826|GM1959
so/so0292	WSD	https://www.wsd-groep.nl	(0411) 65 01 11	Schouwrooij 20, 5281 RE Boxtel	GM0753|GM0757|GM0820|GM0823|GM0824|GM0845|GM0848|GM0865|GM1948
so/so0293	EMCO-groep	https://www.emco-groep.nl	(0591) 63 66 00	Abel Tasmanstraat 7, 7821 AN Emmen	GM1681|GM0109|GM0114
so/so0296	Sociale werkvoorziening Fryslân	https://www.caparis.nl	(0512) 58 65 86	Amperelaan 2, 9207 AM Drachten	GM0059|GM0074|GM0080|GM0085|GM0086|GM0090|GM0737|GM0098
so/so0309	Afvalbeheer Westfriesland	https://sed-organisatie.nl	(0228) 51 01 11	De Middend 2, 1611 KW Bovenkarspel	GM0498|GM0388|GM0405|GM0420|GM0432|GM0532|GM1598
so/so0310	Vuilafvoerbedrijf Duin- en Bollenstreek	https://vuilafvoerbedrijf.nl	(0252) 21 33 42	’s-Gravendamseweg 77, 2215 TG Voorhout	GM0534|GM0537|GM0553|GM0575|GM1525
so/so0315	Reinigingsdienst Maasland	https://www.rdmaasland.nl	(0475) 59 46 32	de Giesel 17, 6081 PG Haelen	GM1640|GM1641|GM1669|GM1711|GM0889|GM1507
so/so0316	Afvalbeheer Regio Centraal Groningen	https://gemeente.groningen.nl	(050) 367 10 00	Duinkerkenstraat 99, 9723 BP Groningen	GM0014|GM1966|GM1969
so/so0328	Openbaar Lichaam Afvalstoffenverwijdering Zeeland	https://www.olazzeeland.nl	06 13 54 63 40	Kerkplein 1, 4421 AA Kapelle	GM0654|GM0664|GM0677|GM0678|GM0687|GM1695|GM0703|GM1676|GM1714|GM0715|GM0716|GM0717|GM0718
so/so0329	Afvalverwijdering Utrecht	http://www.avu.nl	(035) 603 23 03	Lange Brinkweg 81, 3764 AB Soest	GM0307|GM0308|GM0312|GM0313|GM0310|GM0317|GM0321|GM0353|GM0327|GM0331|GM0335|GM0356|GM0339|GM0340|GM0342|GM0344|GM0345|GM0352|GM0632|GM0351|GM0355|GM0589|GM1581|GM0736|GM1904
so/so0330	Milieusamenwerking en Afvalverwerking Regio Nijmegen	http://www.marn.nl	(024) 371 60 13	Kanaalstraat 401, 6541 XK Nijmegen	GM0209|GM0225|GM0252|GM0944|GM0268|GM0296|GM1945
so/so0333	Reinigingsdienst Waardlanden	https://www.waardlanden.nl	(0183) 68 11 11	Boezem 3, 4206 CA Gorinchem	GM0512|GM0523|GM1978|GM1961
so/so0335	DCMR Milieudienst Rijnmond	https://www.dcmr.nl	(010) 246 80 00	Parallelweg 1, 3112 NA Schiedam	GM0613|GM0489|GM0502|GM0542|GM1621|GM0556|GM1930|GM0597|GM0599|GM0606|GM0622|GM1992|GM1924
so/so0336	Openbaar Lichaam Crematoria Twente	https://www.crematoriatwente.nl/nl	(053) 475 60 60	Usselerrietweg 40, 7546 PE Enschede	GM0141|GM0147|GM1774|GM0153|GM0158|GM0164|GM1735|GM0168|GM0173|GM0183|GM0189
so/so0340	Gemeentelijke Gezondheidsdienst Hollands Noorden	https://www.ggdhollandsnoorden.nl	(088) 010 05 00	Hertog Aalbrechtweg 22, 1823 DL Alkmaar	GM0361|GM0373|GM0383|GM0400|GM0498|GM0388|GM0399|GM0405|GM1598|GM0420|GM0432|GM0441|GM0532|GM0448|GM1911|GM1980
so/so0346	Gemeenschappelijke Gezondheidsdienst Zeeland	https://www.ggdzeeland.nl	(0113) 24 94 00	Westwal 37, 4461 CM Goes	GM0654|GM0664|GM0677|GM0678|GM0687|GM1695|GM0703|GM1676|GM1714|GM0715|GM0716|GM0717|GM0718
so/so0358	GGD Brabant-Zuidoost	https://www.ggdbzo.nl/	(088) 003 11 00	Clausplein 10, 5611 XP Eindhoven	GM0743|GM1724|GM0753|GM1728|GM1706|GM0762|GM0770|GM0772|GM1771|GM1652|GM1658|GM0794|GM1659|GM0820|GM0823|GM1667|GM0847|GM0848|GM0858|GM0861|GM0866
so/so0412	Reinigingsdiensten Rd4	https://www.rd4.nl	(045) 543 71 00	Nijverheidsweg 4 A, 6422 PD Heerlen	GM0899|GM1903|GM0917|GM0928|GM0882|GM0965|GM0981|GM0986|GM1729|GM1954
so/so0415	regio Stedendriehoek	https://regiostedendriehoek.nl/	(0570) 75 80 21	Zutphenseweg 6 e, 7418 AJ Deventer	GM0200|GM0213|GM0150|GM0232|GM0262|GM0285|GM0301|GM0246
so/so0422	Recreatieschap Drenthe	https://www.recreatieschapdrenthe.nl	(0521) 59 32 10	Drift 11 c, 7991 AA Dwingeloo	GM1680|GM0106|GM1681|GM0109|GM1690|GM0114|GM0118|GM0119|GM1731|GM1699|GM0085|GM1730|GM1701
so/so0433	Het Utrechts Archief	https://hetutrechtsarchief.nl	(030) 286 66 11	Alexander Numankade 199 - 201, 3572 KW Utrecht	GM0344
so/so0435	Dienst Sociale Zaken en Werkgelegenheid Noardwest Fryslân	https://www.dedienst.nl/	(0517) 38 02 00	Eise Eisingastraat 8, 8801 KE Franeker	GM0072|GM0096|GM0093|GM1949
so/so0436	Gemeenschappelijke Gezondheidsdienst Zaanstreek-Waterland	https://www.ggdzw.nl	(0900) 254 54 54	Vurehout 2, 1507 EC Zaandam	GM0385|GM0415|GM0431|GM0439|GM0852|GM0880|GM0479
so/so0439	Omgevingsdienst Brabant Noord	https://www.odbn.nl	(088) 743 00 00	Victorialaan 1, 5213 JG 's-Hertogenbosch	GM1721|GM0755|GM0757|GM0796|GM0828|GM0845|GM0865|GM1948|GM1982|GM1991
so/so0442	GGD Hart voor Brabant	https://www.ggdhvb.nl	(088) 368 70 00	Pettelaarpark 10, 5216 PD 's-Hertogenbosch	GM1721|GM0755|GM0757|GM0766|GM0784|GM0785|GM0796|GM0797|GM0798|GM0809|GM0824|GM0828|GM0845|GM0855|GM0865|GM0867|GM1948|GM1982|GM1991
so/so0444	Gemeentelijke Gezondheidsdienst Regio Utrecht	https://www.ggdru.nl	(030) 608 60 86	De Dreef 5, 3706 BR Zeist	GM0307|GM0308|GM0312|GM0313|GM0310|GM0736|GM0317|GM0321|GM0353|GM0327|GM0331|GM0335|GM0356|GM0589|GM0339|GM0340|GM0342|GM1904|GM0344|GM1581|GM0345|GM0352|GM0632|GM0351|GM0355|GM1961
so/so0446	Het werkvoorzieningschap Fryslân-West	https://www.empatec.nl/	(0515) 48 49 99	Tingietersstraat 1, 8601 WJ Sneek	GM0072|GM1900|GM1940|GM1949
so/so0447	Avalex	https://www.avalex.nl	(070) 337 30 00	Laan van 's-Gravenmade 9, 2495 BD Den Haag	GM1916|GM0603|GM1926|GM0629|GM0503|GM1842
so/so0449	Recreatieschap Spaarnwoude	https://www.spaarnwoudepark.nl/	(023) 520 28 20	Genieweg 46 c, 1981 LN Velsen-Zuid	GM0363|GM0392|GM0394|GM0453
so/so0451	Kompas, Gemeentelijk collectief voor werk, inkomen & zorg	https://www.isd-kompas.nl	(045) 575 33 99	Deweverplein 1, 6361 BZ Nuth	GM0965|GM0986|GM1954
so/so0455	Omgevingsdienst West-Holland	https://www.odwh.nl	(071) 408 31 00	Vondellaan 55, 2332 AA Leiden	GM0534|GM1884|GM0537|GM0546|GM0547|GM0553|GM0569|GM0575|GM0579|GM1525|GM0638|GM0626
so/so0456	Bedrijvenschap Hoefweg	https://hoefweg.nl	(010) 303 74 33	Prismalaan West 1, 2665 PC Bleiswijk	GM1621|GM0637
so/so0459	Exploitatiemaatschappij Bedrijvenpark Drachten	https://www.bedrijvenparka7.nl	(0512) 58 12 34	Gauke Boelensstraat 2, 9203 RM Drachten	GM0086|GM0090
so/so0460	Veiligheidsregio Fryslân	https://www.veiligheidsregiofryslan.nl	(088) 229 99 99	Harlingertrekweg 58, 8913 HR Leeuwarden	GM0059|GM0060|GM1891|GM0072|GM0074|GM0080|GM0085|GM0086|GM0088|GM0090|GM0093|GM0737|GM0096|GM0098|GM1900|GM1940|GM1949|GM1970
so/so0461	Intergemeentelijke Sociale Dienst (ISD) Bollenstreek	https://www.isdbollenstreek.nl	(0800) 956 70 00	Hobahostraat 92, 2161 HE Lisse	GM0534|GM0553|GM1525|GM0575
so/so0469	Plassenschap Loosdrecht e.o.	www.wijdemeren.nl	(035) 655 95 95	Rading 1, 1231 KB Loosdrecht	GM1696|GM1904
so/so0472	Westrom	https://www.westrom.nl/	(0475) 38 98 98	De Hanze 1, 6041 PA Roermond	GM0957|GM1711|GM1669|GM1640|GM1641
so/so0474	GGD Drenthe	https://www.ggddrenthe.nl	(0592) 30 63 00	Mien Ruysweg 1, 9408 KA Assen	GM1680|GM0106|GM1681|GM0109|GM1690|GM0114|GM0118|GM0119|GM1731|GM1699|GM1730|GM1701
so/so0476	Veiligheids- en Gezondheidsregio Gelderland-Midden	https://www.vggm.nl	(0800) 844 60 00	Eusebiusbuitensingel 43, 6828 HZ Arnhem	GM0202|GM0203|GM0221|GM0226|GM0228|GM1705|GM0267|GM1734|GM0274|GM0275|GM0277|GM0279|GM0289|GM0293|GM0299
so/so0478	Regionaal Historisch Centrum Alkmaar	https://www.regionaalarchiefalkmaar.nl	(072) 850 82 00	Bergerweg 1, 1815 AC Alkmaar	GM0361|GM0373|GM0383|GM0400|GM0399|GM1911|GM0441|GM0448|GM1980
so/so0480	Het Flevolands Archief	https://www.hetflevolandsarchief.nl	(0320) 82 04 27	Oostvaardersdijk 1-13, 8242 PA Lelystad	GM0303|GM0995|GM0184|GM0050
so/so0485	GGD West-Brabant	https://www.ggdwestbrabant.nl	(088) 639 20 00	Doornboslaan 225-227, 4816 CZ Breda	GM1723|GM0744|GM0748|GM0758|GM1719|GM0777|GM0779|GM1655|GM1709|GM0826|GM1674|GM0840|GM0851|GM0873|GM0879|GM1959
so/so0494	Veiligheidsregio Noord-Holland Noord	https://www.vrnhn.nl	(072) 567 50 10	Hertog Aalbrechtweg 22, 1823 DL Alkmaar	GM0361|GM0373|GM0383|GM0400|GM0498|GM0388|GM0399|GM0405|GM1598|GM0420|GM0432|GM0441|GM0532|GM0448|GM1911|GM1980
so/so0496	Ferm Werk	https://www.fermwerk.nl/over-ferm-werk	(0349) 49 70 00	Carrosserieweg 1, 3445 BC Woerden	GM1901|GM0335|GM0589|GM0632
so/so0497	Veiligheidsregio Midden- en West-Brabant	https://www.vrmwb.nl	(088) 225 00 00	Tramsingel 71, 4814 AC Breda	GM1723|GM0744|GM0748|GM0758|GM0766|GM1719|GM0777|GM0779|GM0784|GM0785|GM1655|GM0798|GM0809|GM1709|GM0824|GM0826|GM1674|GM0840|GM0851|GM0855|GM0867|GM0873|GM0879|GM1959
so/so0498	Samenwerkingsverband vastgoedinformatie, heffing en waardebepaling	https://www.svhw.nl	(0186) 57 72 22	Rijksstraatweg 3 b, 3286 LS Klaaswaal	GM0482|GM0613|GM0489|GM1924|GM0523|GM1931|GM0569|GM1959|GM1963|GM1621|GM1992|GM1719|GM0779
so/so0504	Omgevingsdienst IJmond	https://www.odijmond.nl	(0251) 26 38 63	Koetserstraat 2 a, 1531 NX Wormer	GM0375|GM0392|GM0396|GM0439|GM0450|GM0453|GM0377|GM0385|GM0397|GM0415|GM0431|GM0852|GM0880|GM0473
so/so0505	Reinigingsbedrijf Midden Nederland	https://www.rmn.nl/	(0900) 603 92 22	Lange Brinkweg 81, 3764 AB Soest	GM0356|GM0342|GM0355|GM0308|GM0353|GM0312
so/so0506	Diamant-groep	https://www.diamant-groep.nl/	(013) 464 19 11	Zevenheuvelenweg 14, 5048 AN Tilburg	GM1723|GM0766|GM0784|GM0785|GM0798|GM0855
so/so0507	Regio Holland Rijnland	https://hollandrijnland.nl	(071) 523 90 90	Schuttersveld 9, 2316 XG Leiden	GM0484|GM0534|GM1884|GM0537|GM0546|GM0547|GM0553|GM0569|GM0575|GM0579|GM1525|GM0626|GM0638
so/so0510	Werkvoorzieningschap regio Eindhoven	https://www.ergon.nl/	040238777	Rooijakkersstraat 3, 5652 BA Eindhoven	GM0772|GM1658|GM0858|GM0861|GM0866
so/so0511	Werkvoorzieningschap Noordoost-Brabant	https://www.wvs-nb.nl	(0413) 33 69 70	Industrielaan 63, 5349 AE Oss	GM1721|GM0755|GM0828|GM1948|GM1982|GM1991
so/so0515	Samenwerkingsverband Collectief Vervoer Zeeuws-Vlaanderen			Stadhuisplein 1, 4530 AA Terneuzen	GM0677|GM1714|GM0715
so/so0518	Veiligheidsregio Gelderland-Zuid	https://www.vrgz.nl	(088) 457 50 00	Professor Bellefroidstraat 11, 6525 AG Nijmegen	GM0209|GM0214|GM0216|GM0225|GM0252|GM0263|GM1740|GM0268|GM0281|GM0668|GM0296|GM0297|GM1945|GM1960
so/so0520	Geneeskundige Gezondheidsdienst Zuid-Limburg	https://www.ggdzl.nl	(088) 880 50 00	Het Overloon 2, 6411 TE Heerlen	GM0888|GM0899|GM1903|GM1729|GM0917|GM0928|GM0882|GM0935|GM0938|GM0965|GM1883|GM0971|GM0981|GM0994|GM0986|GM1954
so/so0521	Omnibuzz	https://www.omnibuzz.nl/contact	(0900) 331 05 50	Geerweg 3, 6135 KB Sittard	GM0888|GM1711|GM1903|GM1729|GM0938|GM1883|GM0971|GM0981|GM0994|GM0889|GM0893|GM0899|GM0907|GM0917|GM1507|GM0928|GM0882|GM1640|GM1641|GM0935|GM0946|GM1894|GM1669|GM0957|GM0965|GM0983|GM0984|GM0986|GM0988|GM1954
so/so0522	Hecht	https://wijzijnhecht.nl/contact/	(088) 308 30 00	Parmentierweg 49, 2316 ZV Leiden	GM0484|GM0513|GM0534|GM0537|GM0546|GM0547|GM0553|GM0569|GM0575|GM0579|GM1525|GM0626|GM0627|GM0638|GM1884|GM1892|GM1901|GM1931
so/so0525	Veiligheidsregio Noord- en Oost-Gelderland	https://www.vnog.nl	(088) 310 40 00	Molenmakershoek 14, 7328 JK Apeldoorn	GM0197|GM0200|GM1859|GM1876|GM0213|GM0222|GM0230|GM0232|GM0233|GM0243|GM0244|GM0246|GM0262|GM1955|GM0302|GM0269|GM1586|GM1509|GM0273|GM0285|GM0294|GM0301
so/so0526	Grondbank RZG Zuidplas		(070) 441 66 11	Kleinpolderlaan 4, 2911 PA Nieuwerkerk aan den IJssel	GM0513|GM0599|GM0627|GM1892
so/so0529	Natuur- en Recreatieschap Lingegebied	https://www.uiterwaarde.nl	(0344) 68 16 44	Dorpsstraat 32, 4012 BG Kerk-Avezaath	GM0512|GM1978|GM1961|GM1960
so/so0530	Recreatieschap Over-Betuwe	https://www.uiterwaarde.nl	(0344) 68 16 44	Dorpsstraat 32, 4012 BG Kerk-Avezaath	GM0202|GM1705|GM1734
so/so0531	Recreatieschap Nederrijn, Lek en Waal	https://www.uiterwaarde.nl	(0344) 68 16 44	Dorpsstraat 32, 4012 BG Kerk-Avezaath	GM0214|GM0216|GM0225|GM0263|GM0281|GM0668|GM1740|GM1960
so/so0532	Kredietbank Limburg	https://www.kredietbanklimburg.nl	(088) 101 99 99	Markt 1 A, 6161 GE Geleen	GM0899|GM0928|GM0882|GM0935|GM1883
so/so0534	Werkvoorzieningschap Kampen & Dronten	https://www.impact.nl	(038) 331 59 44	Gildestraat 1, 8263 AH Kampen	GM0303|GM0166
so/so0536	Instituut voor Sociale Werkvoorziening Zuid-Oost Utrecht	http://www.iw4.nl	(0318) 56 39 00	Transformatorstraat 1, 3903 LT Veenendaal	GM0339|GM0340|GM0345
so/so0538	Openbaar lichaam Gesubsidieerde Arbeid Kop van Noord-Holland	https://www.grga.nl	(0224) 21 54 44	Witte Paal 122, 1742 NW Schagen	GM0400|GM1911|GM0441
so/so0539	Promen	https://www.promen.nl	(088) 989 80 00	Zuider IJsseldijk 46, 2808 PB Gouda	GM0484|GM0502|GM0513|GM0542|GM1931|GM0627|GM1892
so/so0540	De Betho	https://www.debetho.nl	(0113) 23 39 33	Klein Frankrijk 2, 4461 ZM Goes	GM0654|GM0664|GM0678|GM1695|GM0703|GM0716
so/so0542	het Werkvoorzieningschap Oostelijk Zuid Limburg	https://www.wozl.nl	(045) 566 66 00		GM0899|GM1729|GM0917|GM0928|GM0882|GM0965|GM0981|GM0994|GM0986|GM1954
so/so0545	Bedrijvenschap Harnaschpolder	https://businessparkhaaglanden.nl/vestigingslocaties/midden-delfland	(015) 380 41 11	Anna van Raesfeltstraat 37, 2636 HX Schipluiden	GM0518|GM1842
so/so0547	Streekarchief Midden-Holland	https://www.samh.nl	(0182) 52 18 21	Klein Amerika 20, 2806 CA Gouda	GM0513|GM0542|GM1931|GM0627|GM1892
so/so0551	Rogplus	https://www.rogplus.nl	(010) 870 11 11	Westlandseweg 1, 3144 CZ Maassluis	GM0556|GM0606|GM0622
so/so0552	Openbaar Lichaam Gezamenlijke Brandweer	https://www.gezamenlijke-brandweer.nl	(088) 511 00 00	Moezelweg 150, 3198 LS Europoort Rotterdam​	GM0599
so/so0558	Gemeentelijke Gezondheidsdienst Noord- en Oost-Gelderland	https://www.ggdnog.nl	(088) 443 30 00	Rijksstraatweg 65, 7231 AC Warnsveld	GM0197|GM0200|GM0213|GM0222|GM0232|GM0262|GM0285|GM0294|GM0301|GM1859|GM1876|GM1955|GM1586|GM1509|GM0230|GM0233|GM0243|GM0302|GM0269|GM0273|GM0246|GM0244
so/so0559	GR Industrieschap Medel	https://www.medel.nl	(0344) 67 37 00	Medelsestraat Oost 17, 4004 LE Tiel	GM1740|GM0281
so/so0567	Zeeuws archief	http://www.zeeuwsarchief.nl	(0118) 67 88 00	Hofplein 16, 4331 CK Middelburg	GM0687|GM0717|GM1676|GM0715|GM0718
so/so0570	Regionaal Historisch Centrum ‘Groninger Archieven’	https://www.groningerarchieven.nl	(050) 599 20 00	Cascadeplein 4, 9726 AD Groningen	GM0014
so/so0571	Historisch Centrum Overijssel	https://historischcentrumoverijssel.nl	(085) 488 50 00	Eikenstraat 20, 8021 WX Zwolle	GM0193|GM0150
so/so0587	Openbaar Lichaam OV-bureau van de gemeente Groningen en de provincies Groningen en Drenthe	https://www.ovbureau.nl	(0592) 39 69 00	Overcingellaan 15 e, 9401 LA Assen	GM0014
so/so0588	Veiligheidsregio Utrecht	https://www.vru.nl	(088) 878 10 00	Archimedeslaan 6, 3584 BA Utrecht	GM0307|GM0308|GM0312|GM0313|GM0310|GM0736|GM0317|GM0321|GM0353|GM0327|GM0331|GM0335|GM0356|GM0589|GM0339|GM0340|GM0342|GM0344|GM1581|GM0345|GM0352|GM0632|GM0351|GM0355|GM1904|GM1961
so/so0589	Openbaar Lichaam Eurode	https://www.eurode.eu/Samenwerking.Openbaar.Lichaam.Eurode.html		Eurode-Park 1-10, 6461 KB Kerkrade	GM0928
so/so0595	Samenwerkingsverband kleinschalig collectief vervoer Brabant-Noordoost	https://www.regiotaxinoordoostbrabant.nl	(0412) 68 59 99	Raadhuislaan 2, 5341 GM Oss	GM1721|GM0755|GM0828|GM1948|GM1982|GM1991
so/so0608	Brabants Historisch Informatie Centrum	http://www.bhic.nl	(073) 681 85 00	Zuid-Willemsvaart 2, 5211 NW ’s-Hertogenbosch	GM1721|GM0755|GM0828|GM0845|GM0865|GM1948|GM0757|GM1982|GM1991
so/so0615	ISD BOL	https://www.isdbol.nl	(045) 525 37 47	Lindeplein 1, 6444 AT Brunssum	GM0899|GM0882
so/so0616	Veiligheidsregio Drenthe	https://www.vrd.nl	(0592) 32 46 60	Mien Ruysweg 1, 9408 KA Assen	GM1680|GM0106|GM1681|GM0109|GM1690|GM0114|GM0118|GM0119|GM1731|GM1699|GM1730|GM1701
so/so0617	Veiligheidsregio Rotterdam-Rijnmond	https://vr-rr.nl	(088) 877 90 00	Wilhelminakade 947, 3072 AP Rotterdam	GM0613|GM0489|GM0502|GM1924|GM0542|GM1621|GM0556|GM0597|GM0599|GM0606|GM0622|GM1930|GM1992
so/so0619	Veiligheidsregio Zeeland	https://www.veiligheidsregiozeeland.nl	(0118) 42 11 00	Segeerssingel 10, 4337 LG Middelburg	GM0654|GM0664|GM0677|GM0678|GM0687|GM1695|GM0703|GM1676|GM1714|GM0715|GM0716|GM0717|GM0718
so/so0620	Werkplein Drentsche Aa	https://www.wpda.nl	(0592) 39 16 00	W.A. Scholtenstraat 22, 9403 AK Assen	GM1680|GM0106|GM1730
so/so0621	Sociaal	https://www.socialedienstdrechtsteden.nl/	(078) 770 89 10	Spuiboulevard 298, 3311 GR Dordrecht	GM0482|GM0505|GM0531|GM0590|GM0610|GM0642|GM0523
so/so0624	Veiligheidsregio Zaanstreek-Waterland	https://www.veiligheidsregiozaanstreekwaterland.nl	(088) 751 20 00	Prins Bernhardplein 112, 1508 XB Zaandam	GM0385|GM0415|GM0431|GM0439|GM0852|GM0880|GM0479
so/so0629	Gemeenschappelijke Regeling Belastingsamenwerking SaBeWa Zeeland	https://www.sabewazeeland.nl	(088) 999 58 00	Kennedylaan 1, 4538 AE Terneuzen	GM0654|GM0664|GM0677|GM0678|GM0703|GM1714|GM0715|GM0716
so/so0636	Veiligheidsregio Amsterdam-Amstelland	https://veiligheidsregioaa.nl/	(020) 555 65 50	Ringdijk 98, 1097 AH Amsterdam	GM0358|GM0362|GM0363|GM0384|GM0437|GM0451
so/so0637	Veiligheidsregio Gooi en Vechtstreek	https://www.vrgooienvechtstreek.nl	(035) 688 55 55	Kamerlingh Onnesweg 148, 1223 JN Hilversum	GM0376|GM0402|GM0406|GM0417|GM1696|GM1942
so/so0638	Veiligheidsregio Flevoland				GM0034|GM0303|GM0995|GM0171|GM0184|GM0050
so/so0639	Veiligheidsregio Brabant-Zuidoost	https://www.vrbzo.nl	(040) 220 32 03	Deken van Somerenstraat 2, 5611 KX Eindhoven	GM0743|GM1724|GM0753|GM1728|GM1706|GM0762|GM0770|GM0772|GM1771|GM1652|GM1658|GM0794|GM1659|GM0820|GM0823|GM1667|GM0847|GM0848|GM0858|GM0861|GM0866
so/so0640	Veiligheidsregio Kennemerland	https://www.vrk.nl	(023) 515 95 00	Zijlweg 200, 2015 CK Haarlem	GM0375|GM0377|GM0392|GM0394|GM0396|GM0397|GM0450|GM0453|GM0473
so/so0642	Westfries Archief	http://www.westfriesarchief.nl	(0229) 28 25 00	Blauwe Berg 5 c, 1625 NT Hoorn	GM0498|GM0388|GM0405|GM1598|GM0420|GM0432|GM0532
so/so0645	Fijnder	https://www.fijnder.nl	(0544) 47 42 00	Batterij 12, 7141 JL Groenlo	GM1859|GM1586|GM0294
so/so0646	GR Bleizo	https://www.bleizo.nl	(010) 303 74 33	Prismalaan West 1, 2665 PC Bleiswijk	GM1621|GM0637
so/so0648	Belastingsamenwerking Rivierenland	https://www.bsr.nl	(0344) 70 47 04	Stationsstraat 4-8, 4001 CE Tiel	GM0216|GM0263|GM0281|GM0668|GM0352|GM0353|GM0335|GM1960|GM0512
so/so0651	Gemeenschappelijke Regeling Gemeentelijk Belastingkantoor Twente	https://gbtwente.nl/	(088) 646 48 00	Demmersweg 140, 7556 BN Hengelo (OV)	GM0147|GM0153|GM0164|GM0168|GM0158|GM0141|GM0173|GM1700
so/so0660	Veiligheidsregio Zuid-Holland Zuid	https://www.zhzveilig.nl	(088) 636 50 00	Prof. Kohnstammlaan 10, 3312 Kl Dordrecht	GM0482|GM0505|GM0512|GM0523|GM0531|GM0590|GM0610|GM0642|GM1978|GM1963
so/so0665	Samenwerking Kempengemeenten	https://www.kempengemeenten.nl	(088) 497 09 28	Dijk 15, 5521 AW Eersel	GM1724|GM1728|GM0770|GM0823|GM1667
so/so0669	Omgevingsdienst Zuid-Holland Zuid	https://www.ozhz.nl	(078) 770 85 85	Johan de Wittstraat 140, 3311 KJ Dordrecht	GM0482|GM0505|GM0512|GM0523|GM0531|GM0590|GM0610|GM0642|GM1963|GM1978
so/so0670	GGD IJsselland	https://www.ggdijsselland.nl/over-de-ggd/contact/contact-ggd-ijsselland-algemeen/	(038) 428 14 28	Zeven Alleetjes 1, 8011 CV Zwolle	GM0148|GM0160|GM0166|GM1773|GM0175|GM0177|GM0180|GM1708|GM1896|GM0193|GM0150
so/so0676	Veiligheidsregio Hollands Midden	https://www.vrhm.nl	(088) 246 50 00	Rooseveltstraat 4 a, 2321 BM Leiden	GM0484|GM1901|GM0513|GM0534|GM1884|GM0537|GM1931|GM0546|GM0547|GM0553|GM0569|GM0575|GM0579|GM1525|GM0626|GM0627|GM0638|GM1892
so/so0679	Veiligheidsregio Twente	https://www.vrtwente.nl	(088) 256 78 00	Spaansland 20, 7543 BG Enschede	GM0141|GM0147|GM1774|GM0153|GM0158|GM0163|GM0164|GM1735|GM0168|GM0173|GM1742|GM0183|GM1700|GM0189
so/so0680	Belastingsamenwerking Gouwe-Rijnland	https://www.bsgr.nl/	(071) 525 62 00	Lammenschansweg 144, 2321 JX Leiden	GM0513|GM0546|GM0579|GM0626|GM0629|GM0638|GM1901|GM0537|GM0627|GM0547|GM0453
so/so0681	Werk-/Leerbedrijf NoardEast Fryslân	https://www.dokwurk.nl	(0519) 22 91 19	Hendoweg 26, 9101 PC Dokkum	GM1891|GM1970
so/so0682	Samenwerking De Liemers	https://www.werkeningelderland.nl/organisaties/samenwerking-de-liemers	(0316) 27 95 33	Koning Willem-Alexanderplein 1, 6921 ES Duiven	GM0226|GM0293|GM0299
so/so0684	Regio West-Brabant	https://www.west-brabant.eu	(076) 502 72 00	Raadhuisplein 4, 4873 BH Etten-Leur	GM1723|GM0744|GM0748|GM0758|GM1719|GM0777|GM0779|GM1655|GM1709|GM0826|GM1674|GM0840|GM0851|GM0873|GM0879|GM1959
so/so0685	Regionaal Bedrijventerrein Twente	http://xlpark.nl	(0546) 85 18 88	Columbus 17, 7609 RM Almelo	GM0141|GM0147|GM0153|GM0164
so/so0688	Regio Foodvalley	https://www.regiofoodvalley.nl	(0318) 68 06 67	Bunschoterplein 1a, 6711 CD Ede	GM0203|GM0228|GM0267|GM0339|GM0340|GM0279|GM0345|GM0289
so/so0695	Uitvoeringsorganisatie Baanbrekers	https://baanbrekers.org	(0416) 67 10 00	Zanddonkweg 14, 5144 NX Waalwijk	GM0797|GM0809|GM0867
so/so0696	Omgevingsdienst Flevoland & Gooi en Vechtstreek	https://www.ofgv.nl	(088) 633 30 00	Botter 14-15, 8232 JP Lelystad	GM0034|GM0376|GM0303|GM0402|GM0406|GM0417|GM0995|GM0171|GM0184|GM1696|GM0050|GM1942
so/so0697	Omgevingsdienst regio Utrecht	https://www.odru.nl	(088) 022 50 00	Archimedeslaan 6, 3584 BA Utrecht	GM0312|GM0310|GM0736|GM0335|GM0589|GM0339|GM0340|GM1904|GM1581|GM0345|GM0352|GM0632|GM0355|GM0353|GM1961
so/so0699	Centraal Nautisch Beheer Noordzeekanaalgebied	https://www.portofamsterdam.com/nl	14 020	De Ruijterkade 7, 1013 AA Amsterdam	GM0363|GM0375|GM0453|GM0479
so/so0700	Omgevingsdienst Haaglanden	https://omgevingsdiensthaaglanden.nl/	(088) 833 35 55	Zuid-Hollandplein 1, 2596 AW Den Haag	GM0503|GM0518|GM1916|GM1842|GM1926|GM0603|GM0629|GM1783|GM0637
so/so0703	Orionis Walcheren	https://www.orioniswalcheren.nl	(0118) 43 27 00	Oostsouburgseweg 10, 4382 NH Vlissingen	GM0687|GM0717|GM0718
so/so0705	Noaberkracht Dinkelland Tubbergen	https://www.dinkelland.nl/noaberkracht	(0541) 85 41 00	Nicolaasplein 5, 7591 MA Denekamp	GM1774|GM0183
so/so0706	Veiligheidsregio Zuid-Limburg	https://www.vrzl.nl	(088) 450 74 50	Prins Bisschopsingel 53, 6212 AB Maastricht	GM0888|GM0899|GM1903|GM1729|GM0917|GM0928|GM0882|GM0935|GM0938|GM0965|GM1883|GM0971|GM0981|GM0994|GM0986|GM1954
so/so0708	Regionale Ambulancevoorziening Brabant Midden-West-Noord	https://www.ravbrabantmwn.nl	(085) 044 22 00	Gruttostraat 14, 5212 VM ’s-Hertogenbosch	GM1723|GM0744|GM0748|GM1721|GM0755|GM0757|GM0758|GM0766|GM1719|GM0777|GM0779|GM0784|GM0785|GM1655|GM0796|GM0797|GM0798|GM0809|GM1709|GM0824|GM0826|GM0828|GM1674|GM0840|GM0845|GM0851|GM0855|GM0865|GM0867|GM0873|GM0879|GM1948|GM1959|GM1982|GM1991
so/so0710	Regionale Dienst Werk en Inkomen Kromme Rijn Heuvelrug	https://www.rsdkrh.nl	(030) 692 95 00	Het Rond 6 e, 3701 HS Zeist	GM0312|GM0310|GM1581|GM0352|GM0355
so/so0711	Syntrophos	www.syntrophos.nl	01816957000	Uitstraat 8, 3201 EN Spijkenisse	GM1930|GM1992
so/so0712	Omgevingsdienst Midden- en West-Brabant	https://www.omwb.nl	(013) 206 01 00	Spoorlaan 181, 5038 CB Tilburg	GM1723|GM0744|GM0748|GM0758|GM0766|GM1719|GM0777|GM0779|GM0784|GM0785|GM1655|GM0797|GM0798|GM0809|GM1709|GM0824|GM0826|GM1674|GM0840|GM0851|GM0855|GM0867|GM0873|GM0879|GM1959
so/so0713	Omgevingsdienst Midden-Holland	https://www.odmh.nl	(088) 545 00 00	Thorbeckelaan 5, 2805 CA Gouda	GM0484|GM1901|GM0513|GM1931|GM0627|GM1892
so/so0715	Belastingsamenwerking Gemeenten en Waterschappen	https://www.bsgw.nl/nl	(088) 842 04 44	Kerkeveldlaan 2, 6042 JX Roermond	GM0983|GM0893|GM0946|GM0888|GM1711|GM1640|GM1641|GM1894|GM1669|GM0957|GM0899|GM0917|GM0882|GM0935|GM0965|GM1883|GM0971|GM0986|GM0889|GM1903|GM0907|GM1729|GM0928|GM0938|GM0981|GM0994|GM0988|GM1954|GM0944
so/so0716	RID	https://www.rid-utrecht.nl	(088) 031 04 00	Raadhuisplein 2, 3941 JT Doorn	GM0308|GM0312|GM0310|GM0342|GM1581|GM0352
so/so0717	GBLT	https://gblt.nl/contact	(088) 064 55 55	Lübeckplein 2, 8017 JZ Zwolle	GM0303|GM0327|GM0267|GM0193|GM0313|GM0148|GM0175|GM0339|GM0345|GM0351
so/so0718	Omgevingsdienst Achterhoek	https://www.odachterhoek.nl	06 10 57 80 53	Hanzestraat 3, 7006 RH Doetinchem	GM0197|GM1859|GM1876|GM0222|GM0262|GM1955|GM1586|GM1509|GM0294|GM0301
so/so0719	Werk en Inkomen Lekstroom	https://www.wil-lekstroom.nl	(030) 702 23 00	Stadsplein 1 b, 3431 LZ Nieuwegein	GM0321|GM0353|GM0331|GM0356
so/so0720	Gemeentelijke Gezondheidsdienst Gelderland-Zuid	https://ggdgelderlandzuid.nl	(088) 144 71 44	Professor Bellefroidstraat 22, 6525 AE Nijmegen	GM0209|GM0214|GM0216|GM0225|GM0252|GM0263|GM1740|GM0268|GM0281|GM0668|GM0296|GM0297|GM1945|GM1960
so/so0721	Omgevingsdienst Groningen	https://od-groningen.nl	(0598) 78 80 00	Lloydsweg 17, 9641 KJ Veendam	GM0014|GM1895|GM0765|GM0037|GM0047|GM1952|GM1950|GM1966|GM1969|GM1979
so/so0723	Dienst Dommelvallei	http://www.dienstdommelvallei.nl	(088) 163 10 00	Dorpsstraat 210, 5731 JL Mierlo	GM1771|GM0820|GM0848
so/so0726	Benelux Groepering voor Territoriale Samenwerking aan-z	https://aan-z.eu/	(0115) 56 30 15	Markt 1, 4571 BG Axel	GM0715
so/so0730	Stadsgewestelijke brandweer Vlissingen-Middelburg	http://www.brandweerstadsgewest.nl	(0118) 49 45 00	Stromenweg 7, 4335 JR Middelburg	GM0687|GM0718
so/so0731	Gelders Archief	https://www.geldersarchief.nl	(026) 352 16 00	Westervoortsedijk 67 -d, 6827 AT Arnhem	GM0202|GM0274|GM0275|GM0277
so/so0732	Openbaar Lichaam Duits-Nederlands Grenspark Maas-Swalm-Nette			Kapellerpoort 1, 6041 HZ Roermond	GM0889|GM1711|GM1640|GM1641|GM1669|GM0957|GM0983
so/so0734	Historisch Centrum Limburg	https://www.historischcentrumlimburg.nl	(043) 328 55 00	Sint Pieterstraat 7, 6211 JM Maastricht	GM0935|GM0917
so/so0735	Noord-Hollands Archief	https://noord-hollandsarchief.nl	(023) 517 27 00	Jansstraat 40, 2011 RX Haarlem	GM0392|GM0453
so/so0740	Blink	https://mijnblink.nl/	(0800) 04 92	Zuid Koninginnewal 4, 5701 NT Helmond	GM0794|GM1652|GM1659|GM0820|GM0743|GM0847|GM0762|GM1658|GM0848
so/so0747	Reinigingsdienst De Liemers	https://www.zevenaar.nl	(0316) 59 51 11	Kerkstraat 27, 6901 AA Zevenaar	GM0299|GM1955
so/so0753	Cocensus	https://www.cocensus.nl	(023) 556 35 00	De Trompet 2700, 1967 DD Heemskerk	GM0361|GM0373|GM0375|GM0400|GM0392|GM0394|GM0534|GM0431|GM0880|GM0383|GM0399|GM0450|GM1980|GM0415
so/so0754	OVER-gemeenten	https://www.over-gemeenten.nl	(075) 651 21 00	Koetserstraat 3, 1531 NX Wormer	GM0431|GM0880
so/so0755	Regionale Belasting Groep	https://www.derbg.nl	(088) 291 10 00	Stationsplein 79, 3112 HJ Schiedam	GM0503|GM0622|GM0606|GM1892
so/so0756	BEL Combinatie	https://www.belcombinatie.nl	14 035	Zuidersingel 5, 3755 AZ Eemnes	GM0376|GM0317|GM0417
so/so0760	Belastingsamenwerking West-Brabant				GM0748|GM0758|GM0777|GM0826|GM1674|GM1655|GM0873|GM0766|GM1709|GM0879|GM0840|GM0809
so/so0761	Regionaal Archief Zuid-Utrecht	https://www.razu.nl	(088) 530 01 70	Karel de Grotestraat 30, 3962 CL Wijk bij Duurstede	GM0312|GM0321|GM0340|GM0352|GM1581|GM1961
so/so0762	Parkorganisatie	https://parklingezegen.nl	(088) 010 93 33	De Park 10, 6661 NW Elst	GM0202|GM1705|GM1734|GM0268
so/so0763	Samenwerkingsverband afvalstoffenverwijdering Oost- en Zuidoost Groningen	http://www.stadskanaal.nl	(0599) 63 16 31	Raadhuisplein 1, 9501 SZ Stadskanaal	GM1895|GM0765|GM0037|GM0047|GM1952|GM1950
so/so0768	RHC Drents Archief	https://www.drentsarchief.nl	(0592) 31 35 23	Brink 4, 9401 HS Assen	GM0106
so/so0771	Erfgoedcentrum Achterhoek en Liemers	https://www.ecal.nu	(0314) 78 70 78	IJsselkade 13, 7001 AN Doetinchem	GM0197|GM1859|GM1876|GM0222|GM1955|GM1586|GM1509|GM0294
so/so0772	Belastingsamenwerking Oost-Brabant	https://www.bs-ob.nl	(088) 551 00 00	Raadhuislaan 2, 5341 GM Oss	GM0755|GM0762|GM0828|GM0743|GM1721|GM1652|GM1659|GM0847|GM1991
so/so0773	Nazorg gesloten stortplaatsen Bavel-Dorst en Zevenbergen		(076) 529 98 09	Claudius Prinsenlaan 10, 4811 DJ Breda	GM1723|GM0744|GM0758|GM1719|GM0777|GM0779|GM1709|GM0826|GM0879|GM1959
so/so0775	Bureau Openbare Verlichting	https://www.bureau-ovl.nl	(0184) 63 07 08	Ambachtsstraat 1 E, 3371 XA Hardinxveld-Giessendam	GM0512|GM0523|GM0531|GM0590|GM1978|GM1961
so/so0776	GR Nieuw Reijerwaard	https://www.nieuwreijerwaard.eu	(0180) 20 00 30	Voorweg 25, 2988 CG Ridderkerk	GM0489|GM0597|GM0599
so/so0778	Samenwerking A2-gemeenten	https://www.a2samenwerking.nl	(040) 224 14 00	Jan Deckersstraat 2, 5591 HS Heeze	GM1706|GM1658|GM0858
so/so0780	Omgevingsdienst Rivierenland	https://www.odrivierenland.nl	(0344) 57 93 14	J.S. de Jongplein 2, 4001 WG Tiel	GM0214|GM0216|GM0263|GM1740|GM0281|GM0668|GM0297|GM1960
so/so0784	Servicecentrum MER	https://www.servicecentrum-mer.nl	(0475) 25 57 58	Nieuwe Markt 55, 6101 CV Echt	GM1711|GM1641|GM1669
so/so0787	Omgevingsdienst de Vallei	https://www.oddevallei.nl	(088) 116 99 00	Horapark 4, 6717 LZ Ede	GM0203|GM0228|GM0267|GM0279|GM0289
so/so0788	Omgevingsdienst Zuid-Limburg	http://www.odzuidlimburg.nl	(043) 389 73 30	Limburglaan 10, 6229 GA Maastricht	GM0888|GM0899|GM1903|GM1729|GM0917|GM0928|GM0882|GM0935|GM0938|GM0965|GM1883|GM0971|GM0981|GM0994|GM0986|GM1954
so/so0789	Omgevingsdienst Noordzeekanaalgebied	https://www.odnzkg.nl	(088) 567 02 00	Ebbehout 31, 1507 EA Zaandam	GM0358|GM0362|GM0363|GM0384|GM0394|GM0437|GM0451|GM0479
so/so0790	Omgevingsdienst Zuidoost-Brabant	https://odzob.nl/contact		Wal 28, 5611 GG Eindhoven	GM0743|GM1724|GM0753|GM1728|GM1706|GM0762|GM0770|GM0772|GM1771|GM1652|GM1658|GM0794|GM1659|GM0820|GM0823|GM1667|GM0847|GM0848|GM0858|GM0861|GM0866
so/so0791	Gemeenschappelijke regeling Cure	http://www.cure-afvalbeheer.nl	(040) 250 01 30	Achtseweg Noord 45, 5651 GG Eindhoven	GM0772|GM1771|GM0858
so/so0794	Fryske Utfieringstsjinst Miljeu en Omjouwing	https://www.fumo.nl	(0566) 75 03 00	J.W. de Visserwei 10, 9001 ZE Grou	GM0059|GM0060|GM1891|GM1940|GM0072|GM0074|GM0080|GM0088|GM0090|GM0093|GM0737|GM0096|GM0085|GM0086|GM1900|GM0098|GM1949|GM1970
so/so0796	Belastingsamenwerking gemeenten en hoogheemraadschap Utrecht	https://bghu.nl	(088) 064 02 00	Stadsplateau 1, 3521 AZ Utrecht	GM0310|GM0344|GM0312|GM0321|GM0331|GM0356|GM0355|GM1581|GM1904
so/so0797	Rekenkamer Amsterdam-Zaanstad	https://www.rekenkamer.amsterdam.nl	(020) 303 63 00	Weesperstraat 105 A - 6e verdieping, 1018 VN Amsterdam	GM0363|GM0479
so/so0820	Regionale uitvoeringsdienst Zeeland	http://www.rud-zeeland.nl	(085) 087 83 31	Buitenruststraat 6 6, 4337 EH Middelburg	GM0654|GM0664|GM0677|GM0678|GM0687|GM1695|GM0703|GM1676|GM1714|GM0715|GM0716|GM0717|GM0718
so/so0821	Omgevingsdienst Drenthe	https://oddrenthe.nl/	(0800) 91 02	Westerbrink 1, 9405 BJ Assen	GM1680|GM0106|GM1681|GM0109|GM1690|GM0114|GM0118|GM0119|GM1731|GM1699|GM1730|GM1701
so/so0822	Meerinzicht	https://www.meerinzicht.nl	(085) 110 86 11	Havendam 56, 3841 AA Harderwijk	GM0233|GM0243|GM0050
so/so0823	Veiligheidsregio Groningen	https://www.veiligheidsregiogroningen.nl	(088) 162 50 00	Sontweg 10, 9723 AT Groningen	GM0014|GM1895|GM0765|GM0037|GM0047|GM1952|GM1950|GM1966|GM1969|GM1979
so/so0824	GGD Groningen	https://www.ggdgroningen.nl	(088) 254 10 00	Hanzeplein 120, 9713 GW Groningen	GM0014|GM1895|GM0765|GM0037|GM0047|GM1952|GM1950|GM1966|GM1969|GM1979
so/so0827	Omgevingsdienst Noord-Holland Noord	https://www.odnhn.nl	(088) 102 13 00	Dampten 2, 1624 NR Hoorn	GM0361|GM0373|GM0383|GM0400|GM0498|GM0388|GM0399|GM1911|GM0405|GM1598|GM0420|GM0432|GM0441|GM0532|GM0448|GM1980
so/so0828	De Bedrijfsvoeringspartner	https://www.debedrijfsvoeringspartner.nl/	(0180) 45 12 34	Koningsplein 1, 2981 EA Ridderkerk	GM0613|GM0489|GM0597
so/so0829	IJSSELgemeenten	https://www.ijsselgemeenten.nl	(010) 284 84 57	Rivierweg 111, 2903 AR Capelle aan den IJssel	GM0502|GM0542|GM1892
so/so0830	Metropoolregio Rotterdam Den Haag	https://mrdh.nl	(088) 544 51 00	Westersingel 12, 3014 GN Rotterdam	GM0613|GM0489|GM0502|GM0503|GM0518|GM0542|GM1621|GM1916|GM0556|GM1842|GM1930|GM1926|GM0597|GM0603|GM0599|GM0606|GM0622|GM0629|GM1783|GM0637
so/so0831	Metropoolregio Eindhoven	https://metropoolregioeindhoven.nl	(040) 259 45 94	Raiffeisenstraat 18, 5611 CH Eindhoven	GM0743|GM1724|GM0753|GM1728|GM1706|GM0762|GM0770|GM0772|GM1771|GM1652|GM1658|GM0794|GM1659|GM0820|GM0823|GM1667|GM0847|GM0848|GM0858|GM0861|GM0866
so/so0832	Samenwerkingsorganisatie De Wolden Hoogeveen	https://www.dewoldenhoogeveen.nl	14 0528	Raadhuisplein 24, 7901 BW Hoogeveen	GM1690|GM0118
so/so0833	SED organisatie	https://sed-organisatie.nl	(0228) 53 41 00	De Middend 2, 1611 KW Bovenkarspel	GM0498|GM0388|GM0532
so/so0835	Regio Hart van Brabant	https://www.regio-hartvanbrabant.nl	(013) 744 04 06	Burgemeester Brokxlaan 12, 5041 SB Tilburg	GM0766|GM0784|GM0785|GM0797|GM0798|GM0809|GM0824|GM0855|GM0867|GM1723|GM0744
so/so0836	Heesch West	https://heeschwest.nl	06 25 77 16 50	Wolvenhoek 1, 5211 HH 's-Hertogenbosch	GM1721|GM0796|GM0828
so/so0839	Groenalliantie Midden-Holland en omstreken	https://groenalliantiemiddenholland.nl	(010) 298 10 10	Overschieseweg 310, 3112 NC Schiedam	GM1901|GM0513|GM0542|GM1931|GM0627
so/so0840	Modulaire gemeenschappelijke regeling Rijk van Nijmegen	https://www.regiorvn.nl	(024) 751 75 00	Nieuwe Dukenburgseweg 21A, 6534 AD Nijmegen	GM1945|GM0209|GM0225|GM0252|GM0944|GM0268|GM0296
so/so0841	Modulaire gemeenschappelijke regeling sociaal domein Limburg-Noord	https://www.sociaaldomein-limburgnoord.nl	(088) 678 15 00	Keizersveld 91 b, 5803 AP Venray	GM0889|GM0893|GM0907|GM1507|GM1894|GM0983|GM0984|GM1711|GM1640|GM1641|GM0946|GM1669|GM0957|GM0988
so/so0842	Openbaar Lichaam Jeugdhulp Rijnmond	https://www.jeugdhulprijnmond.nl	14 010	Coolsingel 40, 3011 AD Rotterdam	GM0613|GM0489|GM0502|GM1924|GM0542|GM1621|GM0556|GM0597|GM0599|GM0606|GM0622|GM1930
so/so0843	Regionale uitvoeringsdienst Utrecht 2.0	https://www.rudutrecht.nl	(030) 702 33 00	Archimedeslaan 6, 3584 BA Utrecht	GM0307|GM0308|GM0313|GM0317|GM0321|GM0327|GM0331|GM0356|GM0342|GM0344|GM0351
so/so0844	Shared Service Center DeSom	https://www.sscdesom.nl	(0229) 85 66 66	Dick Ketlaan 1, 1687 CD Wognum	GM0498|GM0388|GM0420|GM0432|GM0532|GM1598
so/so0845	Werkmaatschappij 8KTD	https://zoek.officielebekendmakingen.nl/resultaten?q=((c.product-area==%22officielepublicaties%22)+AND+((dt.creator==%22Werkmaatschappij+8KTD%22))+AND+((dt.type==%22algemeen+verbindend+voorschrift+(verordening)%22+OR+dt.type==%22gemeenschappelijke+regeling%22+OR+dt.type==%22ruimtelijk+plan+of+omgevingsdocument%22+OR+dt.type==%22AMvB%22+OR+dt.type==%22Ministeriële+regeling%22+OR+dt.type==%22RijksAMvB%22+OR+dt.type==%22Rijkswet%22+OR+dt.type==%22Verbeterblad%22+OR+dt.type==%22Wet%22+OR+dt.type==%22Verdrag%22)))	14 0511	Raadhuisweg 7, 9251 GH Burgum	GM0059|GM0737
so/so0846	Werkplein Hart van West-Brabant	https://werkpleinhartvanwest-brabant.nl	(076) 750 35 00	Roosendaalseweg 4, 4875 AA Etten-Leur	GM0777|GM1655|GM1709|GM1674|GM0840|GM0879
so/so0849	Plusteam	https://www.geldrop-mierlo.nl	14 040	De Meent 2, 5664 GC Geldrop	GM1771|GM0866
so/so0851	Stroomopwaarts MVS	https://www.stroomopwaarts.nl		Broersvest 110, 3112 DG Schiedam	GM0556|GM0606|GM0622
so/so0853	MijnGemeenteDichtbij	https://open.mijngemeentedichtbij.nl/	(0411) 65 59 11	Markt 1, 5281 AT Boxtel	GM0757|GM0845
so/so0854	ABG-organisatie	https://www.abg.nl	(088) 382 10 00	Willibrordplein 1, 5131 AV Alphen	GM1723|GM0744|GM0784
so/so0855	Werkzaak Rivierenland	https://www.werkzaakrivierenland.nl	(088) 937 50 00	Achterweg 2, 4001 MV Tiel	GM0214|GM0216|GM0263|GM1740|GM0281|GM0668|GM0297|GM1960
so/so0856	Bedrijfsvoeringsorganisatie West Betuwe	https://www.bvowb.nl	(0345) 47 77 00	Ridderstraat 250, 4101 BK Culemborg	GM0216|GM0281|GM1960
so/so0857	Avres	www.avres.nl	(0183) 65 02 00	Stadhuisplein 1, 4205 AZ Gorinchem	GM0512|GM1978|GM1961
so/so0858	Samenwerking De Bevelanden	https://www.grdebevelanden.nl	(0113) 23 91 00	M.A. de Ruijterlaan 2, 4461 MC Goes	GM0654|GM0664|GM0678|GM1695|GM0703
so/so0860	Tribuut belastingsamenwerking	https://www.tribuut.nl	(055) 580 22 22	Fauststraat 3, 7323 BA Apeldoorn	GM0200|GM0232|GM0262|GM0285|GM0301|GM0213
so/so0861	Avri	https://www.avri.nl	(0345) 58 53 53	Meersteeg 15, 4191 NK Geldermalsen	GM0214|GM0216|GM0263|GM1740|GM0281|GM0668|GM0297|GM1960
so/so0862	Uitvoeringsorganisatie Laborijn	https://www.laborijn.nl	(0314) 37 25 00	Terborgseweg 106, 7005 BC Doetinchem	GM0222|GM1955|GM0197
so/so0863	Senzer	https://www.senzer.nl/contact	(0492) 58 24 44	Montgomeryplein 6, 5705 AX Helmond	GM0743|GM0762|GM1771|GM1652|GM0794|GM1659|GM0847
so/so0864	ICT samenwerking West-Brabant-West	https://www.ictwbw.nl	(088) 996 04 00	Pastoor van Kessellaan 15, 4761 BJ Zevenbergen	GM0777|GM1709|GM1674|GM0716
so/so0866	Werkorganisatie HLT Samen	https://www.werkenbijhltsamen.nl/werkenbij-hltsamen	14 0252	Hoofdstraat 115, 2181 EC Hillegom	GM0534|GM0553|GM1525
so/so0868	Duo+	https://www.duoplus.nl	(0297) 51 32 32	Vondelstraat 1, 1191 BD Ouderkerk aan de Amstel	GM0384|GM0437|GM0451
so/so0869	Recreatieschap Twiske-Waterland	https://www.twiske-waterland.nl	(075) 684 43 38	Noorderlaaik 1, 1511 BX Oostzaan	GM0363|GM0385|GM0415|GM0431|GM0439|GM0852|GM0880|GM0479
so/so0872	Vervoerscentrale Stedendriehoek	https://www.plusov.nl	(088) 758 76 55	Hanzeweg 8, 7241 CR Lochem	GM0213|GM0150|GM0232|GM0244|GM0246|GM0262|GM0285|GM0301|GM0200
so/so0873	Bedrijfsvoeringseenheid Bommelerwaard	www.zaltbommel.nl	14 0418	Hogeweg 11, 5301 LB Zaltbommel	GM0263|GM0297
so/so0874	Werkorganisatie BUCH	https://www.werkenbijdebuch.nl/	14 0251	Middelweg 28, 1911 EG Uitgeest	GM0373|GM0383|GM0399|GM0450
so/so0876	West-Brabants Archief	https://westbrabantsarchief.nl	(085) 040 41 10	Hofstraat 2 b, 4611 TJ Bergen op Zoom	GM0748|GM0777|GM1655|GM1709|GM1674|GM0840|GM0851|GM0873|GM0879
so/so0877	Peelgemeenten	https://werkenoverheid.nl/peelgemeenten/	(088) 501 33 00	Markt 1, 5751 BE Deurne	GM0743|GM0762|GM1652|GM1659|GM0847
so/so0881	Omgevingsdienst IJsselland	https://www.odijsselland.nl	(088) 525 10 50	Lübeckplein 2, 8017 JZ Zwolle	GM0148|GM0150|GM0160|GM0166|GM1773|GM0175|GM0177|GM0180|GM1708|GM1896|GM0193
so/so0882	Modulaire gemeenschappelijke regeling sociaal domein centraal Gelderland	www.mgrsdcg.nl	(026) 702 97 77	Dorpsplein 1, 6931 CZ Westervoort	GM0202|GM0221|GM0226|GM1705|GM1734|GM0274|GM0275|GM0277|GM0289|GM0293|GM0299
so/so0884	Bedrijfsvoeringsorganisatie Delft-Rijswijk		14 015	Stationsplein 1, 2611 BV Delft	GM0503|GM0603
so/so0885	Het Gegevenshuis	https://www.gegevenshuis.nl	(045) 569 56 00	Emile Erensplein 55, 6371 GH Landgraaf	GM0899|GM0917|GM0928|GM0882|GM0965|GM0986|GM1903|GM1954|GM0981|GM1883|GM1729|GM0888
so/so0887	Gemeentelijke gezondheidsdienst Amsterdam-Amstelland	https://www.ggd.amsterdam.nl/	(020) 555 59 11	Nieuwe Achtergracht 100, 1018 WT Amsterdam	GM0358|GM0362|GM0363|GM0384|GM0437|GM0451
so/so0889	De Connectie	https://www.connectie.nl	(026) 377 53 80	Eusebiusbuitensingel 53, 6828 HZ Arnhem	GM0202|GM0274|GM0275
so/so0890	hûs en hiem, welstandsadvisering en monumentenzorg	https://www.husenhiem.nl	(058) 233 79 30	J.W. Frisostraat 1, 8933 BN Leeuwarden	GM0059|GM0060|GM1891|GM1940|GM0072|GM0074|GM0080|GM0085|GM0086|GM0088|GM0090|GM1900|GM0093|GM0096|GM0098|GM1949|GM1970
so/so0892	Omgevingsdienst Twente	https://odtwente.nl	(0546) 74 95 00	Haven Zuidzijde 30, 7607 EW Almelo	GM0141|GM0147|GM1774|GM0153|GM0158|GM0163|GM0164|GM1735|GM0168|GM0173|GM1742|GM0183|GM1700|GM0189
so/so0893	Eemkracht	https://www.eemkracht.nl/contact-en-openingstijden	(035) 609 34 11	Raadhuisplein 1, 3762 AV Soest	GM0308|GM0313|GM0342
so/so0894	Mobiliteitsbureau Noordoost Fryslân	https://www.jobinder.nl	06 34 21 04 33	Hynsteblom 4, 9104 BR Damwâld	GM0059|GM1891|GM0737|GM1970
so/so0895	het participatiebedrijf	https://www.werkom.nl	(0299) 46 93 69	Einsteinstraat 103, 1446 VE Purmerend	GM0439|GM0479
so/so0896	1Stroom	https://www.1stroom.nl	(088) 695 30 00	Dorpsplein 1, 6931 CZ Westervoort	GM0226|GM0293
so/so0897	Werkorganisatie Druten Wijchen	https://www.werkorganisatiedrutenwijchen.nl	(088) 432 70 00	Kasteellaan 27, 6602 DB Wijchen	GM0225|GM0296
so/so0899	Lucrato	https://www.lucrato.nl	(055) 549 25 00	Egerlaan 15, 7334 AD Apeldoorn	GM0200|GM0232|GM0246
so/so0900	het Werkgeversservicepunt Parkstad	https://www.wspparkstad.nl	(045) 566 66 00	Nieuw-Eyckholt 208, 6419 DJ Heerlen	GM0899|GM0917|GM0928|GM0882|GM0965|GM0986|GM1954
so/so0901	Omgevingsdienst Noord- en Midden-Limburg	https://www.rudlimburgnoord.nl	(0475) 35 91 50	Markt 31, 6041 EM Roermond	GM0889|GM0893|GM1711|GM0907|GM1507|GM1640|GM1641|GM0944|GM0946|GM1894|GM1669|GM0957|GM0983|GM0984|GM0988
so/so0902	Samenwerkingsorganisatie Publiek Vervoer Groningen Drenthe	https://www.publiekvervoer.nl	(0592) 39 69 00	Overcingellaan 15e 2e verdieping, 9401 LA Assen	GM1680|GM0106|GM1681|GM0109|GM1690|GM0114|GM0014|GM0118|GM0119|GM1731|GM1952|GM1699|GM1895|GM0765|GM0037|GM1730|GM0047|GM1701|GM1950|GM1966|GM1969|GM1979
so/so0903	Gemeentelijke Gezondheidsdienst en Veilig Thuis Haaglanden	https://www.ggdhaaglanden.nl/over-ggd-haaglanden/bestuur/	(070) 346 97 17	Westeinde 128, 2512 HE Den Haag	GM0503|GM0518|GM1916|GM1842|GM1926|GM0603|GM0629|GM1783|GM0637
so/so0904	Shared Service Centrum ONS	https://www.ssc-ons.nl	(038) 498 22 32	Luttenbergstraat 2, 8012 EE Zwolle	GM0166|GM0193|GM0148|GM1701|GM1896|GM0175
so/so0905	Bedrijfsvoeringsorganisatie doelgroepenvervoer regio Arnhem Nijmegen	https://www.vervoersorganisatie.nl	(026) 377 35 98	Eusebiusbuitensingel 53, 6828 HZ Arnhem	GM0202|GM1945|GM0209|GM0221|GM0225|GM0226|GM0252|GM1705|GM1955|GM0944|GM0268|GM1734|GM0274|GM0275|GM0277|GM0293|GM0296|GM0299
so/so0906	Ingenieursbureau Krimpenerwaard	https://ibkw.nl	(0180) 51 44 55	Raadhuisplein 4, 2922 AD Krimpen aan den IJssel	GM0542|GM1931
so/so0907	Veiligheidsregio en Gemeentelijke Gezondheidsdienst Limburg-Noord	https://www.vrln.nl	(088) 119 00 00	Nijmeegseweg 42, 5916 PT Venlo	GM0889|GM0893|GM1711|GM0907|GM1507|GM1640|GM1641|GM0944|GM0946|GM1894|GM1669|GM0957|GM0983|GM0984|GM0988
so/so0908	Openbare gezondheidszorg Amstelland			Laan Nieuwer-Amstel 1, 1182 JR Amstelveen	GM0358|GM0362|GM0384|GM0437|GM0451
so/so0910	Gemeentelijke Gezondheidsdienst Flevoland	https://www.ggdflevoland.nl	(0320) 27 62 11	Noorderwagenstraat 2, 8223 AM Lelystad	GM0034|GM0303|GM0995|GM0171|GM0184|GM0050
so/so1004	Eems Dollard Regio	https://edr.eu	(0597) 52 18 18	Bunderpoort 14, 9693 CJ Bad Nieuweschans	GM1680|GM0106|GM1681|GM0109|GM0114|GM0014|GM1952|GM1699|GM1895|GM0765|GM0037|GM0047|GM1701|GM1950|GM1966|GM1969|GM1979
so/so1005	EUREGIO	https://www.euregio.eu/contact/		Gronausestraat 1258-1260, 7534 AV Enschede	GM0197|GM0141|GM1859|GM0147|GM1876|GM0109|GM1774|GM0222|GM0153|GM0158|GM0160|GM0163|GM0164|GM1735|GM0168|GM0173|GM0175|GM1586|GM1509|GM1742|GM0183|GM1700|GM0189|GM0294
so/so1006	Euregio Maas-Rijn			Gospertstraße 42, 4700 Eupen	GM0888|GM1954|GM0899|GM1711|GM1903|GM1729|GM0917|GM0928|GM0882|GM1641|GM0935|GM0938|GM1669|GM0957|GM0965|GM1883|GM0971|GM0981|GM0994|GM0986
so/so1007	Euregio Rijn-Waal			Emmericher Str. 24, 4753 3 Kleve	GM0200|GM0202|GM1945|GM0893|GM0209|GM0221|GM0222|GM0225|GM0226|GM0228|GM0907|GM0252|GM1705|GM1955|GM0944|GM0268|GM1509|GM1734|GM0274|GM0275|GM0289|GM0668|GM0293|GM0296|GM0299
so/so1013	Gemeentelijke Gezondheidsdienst Rotterdam-Rijnmond	https://www.ggdrotterdamrijnmond.nl	(010) 433 99 66	Zalmstraat 7, 3016 DS Rotterdam	GM0613|GM0489|GM0502|GM1924|GM0542|GM1621|GM0556|GM0597|GM0599|GM0606|GM0622|GM1930|GM1992
so/so1022	Noordelijk Belastingkantoor	https://noordelijkbelastingkantoor.nl	(088) 787 90 00	Raadhuisplein 10, 9751 AN Haren Gn	GM0014
so/so1034	De Waddeneilanden	https://www.dewaddeneilanden.nl	(0517) 74 00 00	Waddenpromenade 1, 8861 NT Harlingen	GM0060|GM0088|GM0093|GM0448|GM0096
so/so1037	Vuilverbrandingsinstallatie Alkmaar en Omstreken	https://www.hvcgroep.nl	06 31 02 88 07	Jadestraat 1, 1812 RD Alkmaar	GM0361|GM0373|GM0383|GM0399|GM0450|GM0880|GM1980
so/so1039	Amstelland-en Meerlandenoverleg	https://www.amstelland-meerlanden.nl	(0900) 18 52	Raadhuisplein 1, 2132 TZ Hoofddorp	GM0358|GM0362|GM0384|GM0394|GM0437|GM0451|GM0736
so/so1041	Stark	https://www.wijzijnstark.nl	(0528) 29 48 11	Europaweg 30, 7903 TM Hoogeveen	GM1690|GM0118|GM1731
so/so1042	ICT Noord- en Midden-Limburg	https://www.ictnml.nl	(088) 243 21 11	Godsweerderstraat 2, 6041 GH Roermond	GM0946|GM0957|GM0983|GM0988|GM0743|GM0847|GM1640
so/so1043	Bedrijfsvoeringsorganisatie H2O	https://i-dienst.nl/	(0578) 69 94 84	Markt 1, 8051 EZ Hattem	GM0244|GM0246|GM0269
so/so1044	Bedrijfsvoeringsorganisatie Rijn en Braassem	https://www.alphenaandenrijn.nl/Organisatie/Bedrijfsvoeringsorganisatie_Rijn_en_Braassem	(0172) 46 50 19	Stadhuisplein 1, 2405 SH Alphen aan den Rijn	GM0484|GM1884
so/so1045	Ombudsman Metropool Amsterdam	https://www.ombudsmanmetropool.nl	(020) 625 99 99	Jacob Bontiusplaats 9, 1018 LL Amsterdam	GM0034|GM0363|GM0384|GM0415|GM0852|GM0479|GM0362|GM0437
so/so1046	Grensoverschrijdend Openbaar Lichaam Natuurgrenspark De Groote Heide			Cranendonck 10, 6027 RK Soerendonk	GM1706|GM1658|GM0858|GM0772
so/so1048	Afeer	https://afeer.nl	(0597) 45 36 66	A.J. Romijnweg 17, 9672 AH Winschoten	GM1895|GM0765|GM1950
so/so1049	Gemeenschappelijk Orgaan schoolverzuim en voortijdig schoolverlaten West-Kennemerland		(023) 511 51 15	Zijlvest 39, 2011 VB Haarlem	GM0375|GM0377|GM0392|GM0396|GM0397|GM0453|GM0473
so/so1051	Waterlands Archief	https://waterlandsarchief.nl	(0299) 41 15 30	Wielingenstraat 75, 1441 ZN Purmerend	GM0385|GM0415|GM0439|GM0880|GM0852
so/so1052	Orgaan Bereikbaarheid Zuid-Kennemerland	https://haarlem.pleio.nl/groups/view/a043df38-fc07-43a8-92c6-5be6b83a06c6/gr-bereikbaarheid-zkl	06 39 28 93 13	Zijlvest 39, 2011 VB Haarlem	GM0377|GM0392|GM0397|GM0473
so/so1054	ReinUnie		0140251	Maerten van Heemskerckplein 1, 1964 EZ Heemskerk	GM0375|GM0396|GM0453
so/so1055	Participatiebedrijf KempenPlus	https://www.kempenplus.com	(0497) 33 12 00	Raambrug 8, 5531 AG Bladel	GM1724|GM1728|GM0770|GM1667
so/so1057	Uitvoeringsorganisatie Breedbandnetwerk Rivierenland	https://ubrivierenland.nl	(085) 400 08 14	Burgemeester van Lidth de Jeudelaan 3, 4001 VK Tiel	GM0216|GM0263|GM1740|GM0281|GM1960|GM0668|GM0297
so/so1058	CJG Drimmelen Geertruidenberg	https://www.cjgdrimmelengeertruidenberg.nl	(0162) 69 01 20	Amerweg 15 A, 4931 NC Geertruidenberg	GM1719|GM0779
so/so1060	Gemeenschappelijke Regeling Vidar Wsw	https://vidar.nl	(046) 477 71 30	Millenerweg 4, 6136 KW Sittard	GM0888|GM1883|GM0971
so/so1062	euregio rijn-maas-noord			Konrad-Zuse-Ring 6, 4117 9 Mönchengladbach	GM0889|GM1711|GM1507|GM1640|GM1641|GM0946|GM1894|GM1669|GM0957|GM0983|GM0984|GM1954|GM1883|GM0882|GM0988
so/so1063	Servicebureau Jeugdhulp Haaglanden	https://sbjh.nl	(085) 485 54 17	Koninginnegracht 7, 2514 AA Den Haag	GM0503|GM0518|GM1916|GM1842|GM1926|GM0603|GM0629|GM1783|GM0637
so/so1064	Europese Gemeenschap voor Territoriale Samenwerking			Burgemeester Omer De Meyplein 1, 9170 Sint-Gillis-Waas	GM0677
so/so1065	Schadevergoedingsschap HSL-Zuid, A 16 en A 4		(030) 271 12 93	Boompjes 200, 3011 XB Rotterdam	GM0484|GM0758|GM0505|GM0394|GM1709|GM0599|GM0637|GM0642|GM1621|GM1884|GM1963
so/so1066	Regionaal Serviceteam Jeugd IJsselland	https://www.rsj-ijsselland.nl	14 038	Grote Kerkplein 15, 8011 PK Zwolle	GM0148|GM0150|GM0160|GM0166|GM1773|GM0175|GM0177|GM0180|GM1708|GM1896|GM0193
so/so1067	Technology Base	https://www.technologybase.nl	(053) 480 00 90	Vliegveldstraat 230, 7524 PK Enschede	GM0153
so/so1070	Bedrijfsvoeringsorganisatie Valleihopper	https://www.valleihopper.nl	(0900) 551 15 51	Raadhuisplein 2, 3771 ER Barneveld	GM0203|GM0228|GM0267|GM0339|GM0340|GM0279|GM0345|GM0289
so/so1071	Gemeenschappelijke Vuilverwerking Dordrecht en Omstreken		(078) 770 41 54	Spuiboulevard 300, 3311 GR Dordrecht	GM0482|GM0505|GM0512|GM0523|GM0531|GM0590|GM0610|GM0642|GM1978|GM1961
so/so1072	BENEGO			Steenweg op Gierle 100, B-23 00 Turnhout	GM1723|GM0744|GM0748|GM0758|GM0777|GM0785|GM1655|GM0798|GM0826|GM1674|GM0840|GM0855|GM0873|GM0879
so/so1073	Groene Metropoolregio Arnhem-Nijmegen	https://www.gmr.nl/	06 10 16 91 43	Nieuwe Stationsstraat 10, 6811 KS Arnhem	GM0202|GM1945|GM0221|GM0225|GM0226|GM0252|GM1705|GM0944|GM0268|GM1734|GM0274|GM0275|GM0277|GM0293|GM0296|GM0299|GM0209
so/so1074	Intergemeentelijke Sociale Dienst Brabantse Wal	https://isdbrabantsewal.antwoordop.nl/bijstand/	14 0164	Jacob Obrechtlaan 4, 4611 AR Bergen op Zoom	GM0748|GM0851|GM0873
so/so1075	Regionaal samenwerkingsorgaan openbaar basisonderwijs De Kempen	https://www.rbobdekempen.nl	(040) 230 15 60	Provincialeweg 74, 5503 HJ Veldhoven	GM1728|GM1706|GM0770|GM1658|GM0946|GM0823|GM1667|GM0858|GM0861|GM0866
so/so1076	SPOOR-raad	http://www.stichtingspoor.nl/	(0299) 82 09 00	Waterlandlaan 30, 1441 MP Purmerend	GM0385|GM0415|GM0431|GM0852|GM0880
so/so1077	Toezichthoudend orgaan openbaar primair onderwijs Olst-Wijhe en Raalte		14 0570	Raadhuisplein 1, 8131 BN Wijhe	GM1773|GM0177
so/so1079	Recreatieschap Twente	https://www.enschede.nl	14 053	Nijverheidstraat 30, 7511 JM Enschede	GM0141|GM0147|GM1774|GM0153|GM0158|GM0163|GM0164|GM1735|GM0168|GM0173|GM1742|GM0183|GM1700|GM0189
so/so1080	Openbaar Lichaam Vuilverwerking Noord Oost Achterhoek	https://www.gemeenteberkelland.nl	(0545) 25 02 50	Marktstraat 1, 7271 AX Borculo	GM1859|GM1586
so/so1081	Serviceorganisatie Zorg Holland Rijnland	https://serviceorganisatiezorghollandrijnland.nl/	(071) 523 90 70	Schuttersveld 9, 2316 XG Leiden	GM0484|GM0534|GM1884|GM0537|GM0546|GM0547|GM0553|GM0569|GM0575|GM0579|GM1525|GM0638|GM0626
so/so1082	Streekarchivariaat de Liemers en Doesburg	https://www.liemersverleden.nl/streekarchivariaat-de-liemers-en-doesburg/	(0316) 59 51 11	Kerkstraat 27, 6901 AA Zevenaar	GM0221|GM0226|GM0293|GM0299
so/so1084	Gemeenschappelijke regeling Geul en Maas	https://besteuitafval.nl/	14 043	Geneindestraat 4, 6301 HC Valkenburg	GM0935|GM0938|GM0994
so/so1085	Regionaal Historisch Centrum Rijnstreek en Lopikerwaard	https://rhcrijnstreek.nl/	(0348) 42 88 46	Blekerijlaan 14, 3447 GR Woerden	GM0353|GM0331|GM0335|GM0589|GM0632|GM1901
so/so1086	Gemeenschappelijk Orgaan Toezicht op het Primair Openbaar Onderwijs				GM0889|GM1507|GM1894|GM0983|GM1640
so/so1087	Rekenkamer Zundert en Rucphen				GM0840|GM0879
so/so1088	Groene Hart Rekenkamer	https://www.groenehartrekenkamer.nl/	14 0182		GM1901|GM0513|GM0627|GM1892
so/so1089	GR Jeugd en Wmo Midden-Holland		14 0182	Burgemeester Jamesplein 1, 2803 PG Gouda	GM1901|GM0513|GM1931|GM0627|GM1892
so/so1090	Rekenkamer Medemblik - Opmeer	https://www.medemblik.nl/raad-en-bestuur/rekenkamer			GM0420|GM0432
so/so1091	Omgevingsdienst Veluwe	https://www.linkedin.com/company/omgevingsdienst-veluwe/	(055) 580 17 05	Marktplein 1, 7311 LG Apeldoorn	GM0200|GM0213|GM0230|GM0232|GM0233|GM0243|GM0244|GM0246|GM0302|GM0269|GM0273|GM0285
so/so1092	Gemeenschappelijke regeling huisvesting voortgezet onderwijs in de Liemers 2024	https://www.zevenaar.nl/contact	(0316) 59 51 11	Kerkstraat 27, 6901 AA Zevenaar	GM0226|GM1955|GM0299
so/so1097	Rekenkamer Wassenaar, Voorschoten, Oegstgeest en Leidschendam-Voorburg	https://www.rekenkamerwvolv.nl/	06 25 50 31 07	Leidseweg 25, 2252 LA Voorschoten	GM1916|GM0579|GM0626|GM0629
so/so1098	GO Beschermd Wonen	www.haarlem.nl	14 023	Zijlvest 39, 2011 VB Haarlem	GM0375|GM0377|GM0392|GM0394|GM0396|GM0397|GM0453|GM0473
so/so1099	Zorg- en Veiligheidshuis Parkstad	https://www.zorgenveiligheidshuisparkstad.nl	(045) 567 67 57	Kloosterweg 1, 6412 CN Heerlen	GM1954|GM0899|GM0917|GM0928|GM0882|GM0965|GM0986
so/so1101	Solido	https://solido-it.nl/	(045) 211 61 00	CBS-weg 2, 6412 EZ Heerlen	GM1954|GM0899|GM0917|GM0928|GM0882|GM0965|GM0986
so/so1103	Noord-Veluws Archief	https://noordveluwsarchief.nl/	(0525) 68 87 17	Zuiderzeestraatweg Oost 19, 8081 LA Elburg	GM0230|GM0232|GM0233|GM0243|GM0244|GM0246|GM0302|GM0269
so/so1104	Omgevingsdienst Utrecht	https://www.odu.nl/		Archimedeslaan 6, 3584 BA Utrecht	GM0307|GM0308|GM0312|GM0313|GM0310|GM0736|GM0317|GM0321|GM0353|GM0327|GM0331|GM0335|GM0356|GM0589|GM0339|GM0340|GM0342|GM1904|GM0344|GM1581|GM0345|GM1961|GM0352|GM0632|GM0351|GM0355
so/so1105	Jeugdregio Een 10 voor de Jeugd	https://jeugdwmo.nl/een-10-voor-de-jeugd/	(088) 501 33 00	Markt 1, 5751 BE Deurne	GM0743|GM0762|GM1771|GM1652|GM0794|GM1659|GM0820|GM0847|GM0848|GM0861|GM0866
so/so1106	Jeugdhulpregio JeugdFV	https://www.jeugdfv.nl			GM0203|GM0228|GM0267|GM0339|GM0340|GM0279|GM0345
so/so1107	Rekenkamer Rivierenland	https://www.westbetuwe.nl/rekenkamer-rivierenland	(0345) 72 88 00	Kuipershof 2, 4191 KH Geldermalsen	GM0214|GM0216|GM1960
so/so1108	Omgevingsdienst Groene Metropool	https://www.odgroenemetropool.nl/	(026) 377 16 00	Eusebiusbuitensingel 75, 6828 HZ Arnhem	GM0202|GM1945|GM0209|GM0221|GM0225|GM0226|GM0252|GM1705|GM0268|GM1734|GM0274|GM0275|GM0277|GM0293|GM0296|GM0299
so/so1109	Gemeenschappelijke regeling Regio Noord-Limburg	https://rn-l.nl		Villafloraweg 1, 5928 SZ Venlo	GM0889|GM0893|GM0907|GM1507|GM0944|GM1894|GM0983|GM0984
so/so1110	RegIT	https://www.gemeente-oldambt.nl/openingstijden-en-meer	(0597) 48 20 00	Johan Modastraat 6, 9671 CD Winschoten	GM1895|GM0765|GM0047|GM1950
so/so1111	Regio De Baronie	https://www.breda.nl/e-mailformulier	14 076	Claudius Prinsenlaan 10, 4811 DJ Breda	GM1723|GM1959|GM0744|GM0758|GM1719|GM0777|GM0779|GM1709|GM0826|GM0879
so/so1112	Gemeenschappelijk Inkoop- en contractmanagementbureau Sociaal Domein Regio Alkmaar	https://hulpinregioalkmaar.nl/over-ons	14 072	James Wattstraat 30, 1817 DC Alkmaar	GM0361|GM0373|GM0383|GM1980|GM0399|GM0450
`;
/** TOOI id, name, site, phone, address, term in OWMS. */
// prettier-ignore
export const OTHER_BODIES = `
col/col01	Openbaar Lichaam Bonaire	https://www.bonairegov.com	+599 715 5330	Kaya International z/n, Kralendijk, Bonaire	Bonaire
col/col02	Sint Eustatius	https://www.rijksdienstcn.com	+599 318 33 70	Fort Oranjestraat, Oranjestad, Sint Eustatius	Sint_Eustatius
col/col03	Saba	https://www.rijksdienstcn.com	+599 416 39 34	The Bottom, Saba	Saba
ministerie/mnre1010	Algemene Zaken	https://www.rijksoverheid.nl/ministeries/ministerie-van-algemene-zaken	(070) 356 41 00	Binnenhof 19, 2513 AA Den Haag	Ministerie_van_Algemene_Zaken
ministerie/mnre1013	Buitenlandse Zaken	https://www.rijksoverheid.nl/ministeries/ministerie-van-buitenlandse-zaken	(070) 348 64 86	Rijnstraat 8, 2515 XP Den Haag	Ministerie_van_Buitenlandse_Zaken
ministerie/mnre1018	Defensie	www.defensie.nl	(088) 955 05 50	Kalvermarkt 32, 2511 CB Den Haag	Ministerie_van_Defensie
ministerie/mnre1025	Volksgezondheid, Welzijn en Sport	https://www.rijksoverheid.nl/ministeries/ministerie-van-volksgezondheid-welzijn-en-sport	(070) 340 79 11	Parnassusplein 5, 2511 VX Den Haag	Ministerie_van_Volksgezondheid,_Welzijn_en_Sport
ministerie/mnre1034	Binnenlandse Zaken en Koninkrijksrelaties	https://www.rijksoverheid.nl/ministeries/ministerie-van-binnenlandse-zaken-en-koninkrijksrelaties	1400	Turfmarkt 147, 2511 DP Den Haag	Ministerie_van_Binnenlandse_Zaken_en_Koninkrijksrelaties
ministerie/mnre1045	Economische Zaken en Klimaat	https://www.rijksoverheid.nl/ministeries/ministerie-van-economische-zaken	(070) 379 89 11	Bezuidenhoutseweg 73, 2594 AC Den Haag	minez
ministerie/mnre1058	Justitie en Veiligheid	https://www.rijksoverheid.nl/ministeries/ministerie-van-justitie-en-veiligheid	(070) 370 79 11	Turfmarkt 147, 2511 DP Den Haag	minjenv
ministerie/mnre1073	Sociale Zaken en Werkgelegenheid	https://www.rijksoverheid.nl/ministeries/ministerie-van-sociale-zaken-en-werkgelegenheid	(070) 333 44 44	Parnassusplein 5, 2511 VX Den Haag	Ministerie_van_Sociale_Zaken_en_Werkgelegenheid
ministerie/mnre1090	Financiën	https://www.rijksoverheid.nl/ministeries/ministerie-van-financien	(088) 442 80 00	Korte Voorhout 7, 2511 CW Den Haag	Ministerie_van_Financien
ministerie/mnre1109	Onderwijs, Cultuur en Wetenschap	https://www.rijksoverheid.nl/ministeries/ministerie-van-onderwijs-cultuur-en-wetenschap	(070) 412 34 56	Rijnstraat 50, 2515 XP Den Haag	Ministerie_van_Onderwijs,_Cultuur_en_Wetenschap
ministerie/mnre1130	Infrastructuur en Waterstaat	www.minienw.nl	(070) 456 00 00	Rijnstraat 8, 2515 XP Den Haag	minienw
ministerie/mnre1153	Landbouw, Visserij, Voedselzekerheid en Natuur	https://www.rijksoverheid.nl/ministeries/ministerie-van-landbouw-visserij-voedselzekerheid-en-natuur	(070) 379 89 11	Bezuidenhoutseweg 73, 2594 AC Den Haag	minlavivona
oorg/oorg10001	Eerste Kamer der Staten-Generaal	http://www.eerstekamer.nl	(070) 312 92 00	Kazernestraat 52, 2514 CV Den Haag	Eerste_Kamer_der_Staten-Generaal
oorg/oorg10002	Tweede Kamer der Staten-Generaal	http://www.tweedekamer.nl	(070) 318 22 11	Prinses Irenepad 1, 2595 BG Den Haag	Tweede_Kamer_der_Staten-Generaal
oorg/oorg10004	Rijkswaterstaat	https://www.rijkswaterstaat.nl/	(0800) 80 02	Rijnstraat 8, 2515 XP Den Haag	Rijkswaterstaat
oorg/oorg10005	Rijksdienst voor Ondernemend Nederland	https://www.rvo.nl/	(088) 042 42 42	Prinses Beatrixlaan 2, 2595 AL Den Haag	RVO
oorg/oorg10006	Inspectie Leefomgeving en Transport	https://www.ilent.nl	(088) 489 00 00	Rijnstraat 8, 2515 XP Den Haag	Inspectie_Leefomgeving_en_Transport
oorg/oorg10009	Koninklijke Beroepsorganisatie van Gerechtsdeurwaarders	www.kbvg.nl	(070) 890 35 30	Prinses Margrietplantsoen 86, 2595 BR Den Haag	
oorg/oorg10010	Koninklijke Notariële Beroepsorganisatie	https://www.knb.nl	(070) 330 71 11	Spui 184, 2511 BW Den Haag	
oorg/oorg10011	Nederlandse beroepsorganisatie van accountants	www.nba.nl	(088) 496 03 01	Mercuriusplein 3, 2132 HA Hoofddorp	
oorg/oorg10012	Nederlandse orde van advocaten	https://www.advocatenorde.nl	(070) 335 35 35	Prinses Beatrixlaan 5, 2595 AK Den Haag	Nederlandse_Orde_van_Advocaten
oorg/oorg10013	Orde van Octrooigemachtigden	www.octrooigemachtigde.nl	06 24 98 61 34	Lange Kleiweg 6 -28, 2288 GK Rijswijk	
oorg/oorg10014	Gerechtshof Amsterdam	https://www.rechtspraak.nl/Organisatie-en-contact/Organisatie/Gerechtshoven/Gerechtshof-Amsterdam	(088) 361 11 10	IJdok 20, 1013 MM Amsterdam	Gerechtshof_Amsterdam
oorg/oorg10015	Gerechtshof Arnhem-Leeuwarden	https://www.rechtspraak.nl/Organisatie-en-contact/Organisatie/Gerechtshoven/Gerechtshof-Arnhem-Leeuwarden	(088) 361 81 81		Gerechtshof_Arnhem-Leeuwarden
oorg/oorg10016	Gerechtshof Den Haag	https://www.rechtspraak.nl/Organisatie-en-contact/Organisatie/Gerechtshoven/Gerechtshof-Den-Haag	(088) 362 23 33	Prins Clauslaan 60, 2595 AJ Den Haag	Gerechtshof_Den_Haag
oorg/oorg10017	Gerechtshof 's-Hertogenbosch	https://www.rechtspraak.nl/Organisatie-en-contact/Organisatie/Gerechtshoven/Gerechtshof-s-Hertogenbosch	(088) 362 20 00	Leeghwaterlaan 8, 5223 BA ’s-Hertogenbosch	Gerechtshof_'s-Hertogenbosch
oorg/oorg10018	Rechtbank Amsterdam	https://www.rechtspraak.nl/Organisatie-en-contact/Organisatie/Rechtbanken/Rechtbank-Amsterdam	(088) 361 70 00	Parnassusweg 280, 1076 AV Amsterdam	Rechtbank_Amsterdam
oorg/oorg10019	Rechtbank Den Haag	https://www.rechtspraak.nl/Organisatie-en-contact/Organisatie/Rechtbanken/Rechtbank-Den-Haag	(088) 362 22 00	Prins Clauslaan 60, 2595 AJ Den Haag	Rechtbank_Den_Haag
oorg/oorg10020	Rechtbank Gelderland	https://www.rechtspraak.nl/Organisatie-en-contact/Organisatie/Rechtbanken/Rechtbank-Gelderland	(088) 361 20 00		Rechtbank_Gelderland
oorg/oorg10021	Rechtbank Limburg	https://www.rechtspraak.nl/Organisatie-en-contact/Organisatie/Rechtbanken/Rechtbank-Limburg	(088) 361 22 22		Rechtbank_Limburg
oorg/oorg10022	Rechtbank Midden-Nederland	https://www.rechtspraak.nl/Organisatie-en-contact/Organisatie/Rechtbanken/Rechtbank-Midden-Nederland	(088) 362 00 00		Rechtbank_Midden-Nederland
oorg/oorg10023	Rechtbank Noord-Holland	https://www.rechtspraak.nl/Organisatie-en-contact/Organisatie/Rechtbanken/Rechtbank-Noord-Holland	(088) 361 61 00		Rechtbank_Noord-Holland
oorg/oorg10024	Rechtbank Noord-Nederland	https://www.rechtspraak.nl/Organisatie-en-contact/Organisatie/Rechtbanken/Rechtbank-Noord-Nederland	(088) 361 44 44		Rechtbank_Noord-Nederland
oorg/oorg10025	Rechtbank Oost-Brabant	https://www.rechtspraak.nl/Organisatie-en-contact/Organisatie/Rechtbanken/Rechtbank-Oost-Brabant	(088) 362 10 00	Leeghwaterlaan 8, 5223 BA 's-Hertogenbosch	Rechtbank_Oost-Brabant
oorg/oorg10026	Rechtbank Overijssel	https://www.rechtspraak.nl/Organisatie-en-contact/Organisatie/Rechtbanken/Rechtbank-Overijssel	(088) 361 55 55		Rechtbank_Overijssel
oorg/oorg10027	Rechtbank Rotterdam	https://www.rechtspraak.nl/Organisatie-en-contact/Organisatie/Rechtbanken/Rechtbank-Rotterdam	(088) 362 60 00	Wilhelminaplein 100-125, 3072 AK Rotterdam	Rechtbank_Rotterdam
oorg/oorg10028	Rechtbank Zeeland-West-Brabant	https://www.rechtspraak.nl/Organisatie-en-contact/Organisatie/Rechtbanken/Rechtbank-Zeeland-West-Brabant	(088) 361 60 00		Zeeland-West-Brabant
oorg/oorg10029	Gemeenschappelijk Hof van Justitie van Aruba, Curaçao, Sint Maarten en van Bonaire, Sint Eustatius en Saba	http://gemhofvanjustitie.org	+5997 178 172	Plasa Reina Wilhelmina, Kralendijk, Bonaire	orghjacm
oorg/oorg10033	Centrale Raad van Beroep	https://www.rechtspraak.nl/Organisatie-en-contact/Organisatie/Centrale-Raad-van-beroep	(088) 362 11 11	Vrouwe Justitiaplein 1, 3511 EX Utrecht	Centrale_Raad_van_Beroep
oorg/oorg10034	College van afgevaardigden	https://www.rechtspraak.nl/Organisatie-en-contact/Organisatie/Raad-voor-de-rechtspraak/Paginas/Indienen-Woo-verzoek.aspx	(088) 361 00 00	Kneuterdijk 1, 2514 EM Den Haag	colvafg
oorg/oorg10035	College van Beroep voor het bedrijfsleven	https://www.rechtspraak.nl/Organisatie-en-contact/Organisatie/College-van-Beroep-voor-het-bedrijfsleven	(088) 362 39 10	Prins Clauslaan 14, 2595 AJ ’s-Gravenhage	College_van_Beroep_voor_het_bedrijfsleven
oorg/oorg10036	Hoge Raad der Nederlanden	https://www.hogeraad.nl	(070) 361 13 11	Korte Voorhout 8, 2511 EK Den Haag	Hoge_Raad_der_Nederlanden
oorg/oorg10037	Parket bij de Hoge Raad	https://www.hogeraad.nl	(070) 361 13 11	Korte Voorhout 8, 2511 EK ’s-Gravenhage	phr
oorg/oorg10038	Raad voor de rechtspraak	https://www.rechtspraak.nl/organisatie-en-contact/organisatie/raad-voor-de-rechtspraak/contact	(088) 361 00 00	Kneuterdijk 1, 2514 EM Den Haag	rvdr
oorg/oorg10040	FMHaaglanden	https://www.fmhaaglanden.nl/	(070) 311 86 12	Koningskade 4, 2596 AA Den Haag	fmh
oorg/oorg10041	Rijksorganisatie Beveiliging en Logistiek	https://www.rijksorganisatiebeveiligingenlogistiek.nl/	(070) 758 56 21	Wilhelmina van Pruisenweg 52, 2595 AN Den Haag	rbl
oorg/oorg10102	Nederlandse Voedsel- en Warenautoriteit	https://www.nvwa.nl/	(088) 223 33 33	Catharijnesingel 59, 3511 GG Utrecht	Nederlandse_Voedsel_en_Warenautoriteit
oorg/oorg10103	Rijksdienst voor Identiteitsgegevens	https://www.rvig.nl/	(088) 900 10 00	Wilhelmina van Pruisenweg 52, 2595 AN Den Haag	rvig
oorg/oorg10104	Justis	www.justis.nl	(088) 998 22 00	Turfmarkt 147, 2511 DP Den Haag	Justis
oorg/oorg10110	Agentschap College ter Beoordeling van Geneesmiddelen	https://organisaties.overheid.nl/woo/28248840/College_ter_Beoordeling_van_Geneesmiddelen	(088) 224 80 00	Graadt van Roggenweg 500, 3531 AH Utrecht	Agentschap_College_ter_Beoordeling_van_Geneesmiddelen
oorg/oorg10111	Centraal Justitieel Incassobureau	https://www.cjib.nl/	(058) 215 95 55		Centraal_Justitieel_Incassobureau
oorg/oorg10112	CIBG	http://www.cibg.nl	(070) 340 54 87	Rijnstraat 50, 2515 XP Den Haag	cibg
oorg/oorg10113	Dienst ICT Uitvoering	https://www.dictu.nl	(070) 379 89 11	Schepersmaat 2, 9405 TA Assen	Dienst_ICT_Uitvoering
oorg/oorg10114	Dienst Justitiële Inrichtingen	https://www.dji.nl/	(088) 072 50 00	Turfmarkt 147, 2511 DP Den Haag	Dienst_Justitiele_Inrichtingen
oorg/oorg10115	Dienst Publiek en Communicatie	http://www.rijksoverheid.nl/ministeries/az/organisatie/organogram/dienst-publiek-en-communicatie	(070) 356 42 49	Buitenhof 34, 2513 AH Den Haag	Dienst_Publiek_en_Communicatie
oorg/oorg10116	Koninklijk Nederlands Meteorologisch Instituut	https://www.knmi.nl/	(030) 220 69 11	Utrechtseweg 297, 3731 GA De Bilt	Koninklijk_Nederlands_Meteorologisch_Instituut
oorg/oorg10117	Logius	https://www.logius.nl	(0900) 555 45 55	Wilhelmina van Pruisenweg 52, 2595 AN Den Haag	Logius
oorg/oorg10118	Nationaal Archief	https://www.nationaalarchief.nl	(070) 331 54 44	Prins Willem-Alexanderhof 20, 2595 BE Den Haag	Nationaal_Archief
oorg/oorg10120	Organisatie en Personeel Rijk	https://www.oprijk.nl/	(070) 700 05 00	Schenkkade 100, 2595 AS Den Haag	oenpr
oorg/oorg10121	Paresto	https://werkenbijdefensie.nl/paresto	(088) 950 14 30	Herculeslaan 1, 3584 AB Utrecht	Paresto
oorg/oorg10124	Rijksvastgoedbedrijf	https://www.rijksvastgoedbedrijf.nl/	(088) 115 80 00	Korte Voorhout 7, 2511 CW Den Haag	rvb
oorg/oorg10148	Dienst Uitvoering Onderwijs	http://www.duo.nl	(050) 599 77 55	Kempkensberg 12, 9722 LG Groningen	Dienst_Uitvoering_Onderwijs
oorg/oorg10215	SSC-ICT	https://www.ssc-ict.nl/	(070) 426 64 26	Koningskade 4, 2596 AA Den Haag	sscict
oorg/oorg10216	Dienst van de Huurcommissie	https://www.huurcommissie.nl/	(0800) 488 72 43	Muzenstraat 61, 2511 WB Den Haag	dhc
oorg/oorg10219	Rijksinspectie Digitale Infrastructuur	https://www.rdi.nl	(088) 041 60 00	Emmasingel 1, 9726 AH Groningen	rdi
oorg/oorg10221	Nationale ombudsman	http://www.nationaleombudsman.nl	(070) 356 35 63	Bezuidenhoutseweg 151, 2594 AG Den Haag	
oorg/oorg10223	Sociaal-economische en ruimtelijke statistieken	https://www.cbs.nl/-/media/_pdf/organogram-nl.pdf	(070) 349 94 99	Bezuidenhoutseweg 60, 2594 AW Den Haag	Sociaal_Economische_Raad
oorg/oorg10229	Algemene Rekenkamer	http://www.rekenkamer.nl	(070) 342 43 44	Lange Voorhout 8, 2514 ED Den Haag	
oorg/oorg10245	Kanselarij der Nederlandse Orden	http://www.lintjes.nl	(070) 375 12 00	Nassaulaan 18, 2514 JT Den Haag	
oorg/oorg10248	Justitiële ICT Organisatie	https://www.justitieleictorganisatie.nl	(088) 075 71 00	Stavorenweg 3, 2803 PT Gouda	jio
oorg/oorg10249	Justitiële Informatiedienst	https://www.justid.nl	(088) 998 90 00	Burgemeester Raveslootsingel 2, 7607 GK Almelo	justid
oorg/oorg12347	Rijksorganisatie voor Ontwikkeling, Digitalisering en Innovatie	https://www.rijksorganisatieodi.nl	(070) 758 56 45	Wilhelmina van Pruisenweg 52, 2595 AN Den Haag	roodi
oorg/oorg12349	Nederlandse Arbeidsinspectie	https://www.nlarbeidsinspectie.nl	(0800) 51 51	Parnassusplein 5, 2511 VX Den Haag	Inspectie_SZW
oorg/oorg12350	Inspecteur-Generaal der Krijgsmacht	https://www.defensie.nl/onderwerpen/igk	(088) 956 63 23	Utrechtseweg 225, 1213 TR Hilversum	igkrijgsm
oorg/oorg12351	Inspectie Justitie en Veiligheid	https://www.inspectie-jenv.nl		Hoge Nieuwstraat 8, 2514 EL Den Haag	
oorg/oorg12352	Inspectie Overheidsinformatie en Erfgoed	https://www.inspectie-oe.nl/	(070) 412 40 12	Rijnstraat 50, 2515 XP Den Haag	Erfgoedinspectie
oorg/oorg12353	Inspectie belastingen, toeslagen en douane	https://www.inspectiebtd.nl	(088) 442 87 60	Rijnstraat 50 28e etage, 2515 XP Den Haag	inspbeltoesdou
oorg/oorg12354	Inspectie Gezondheidszorg en Jeugd	http://www.igj.nl	(070) 340 79 11	Stadsplateau 1, 3521 AZ Utrecht	Inspectie_voor_de_Gezondheidszorg
oorg/oorg12355	Inspectie van het Onderwijs	https://www.onderwijsinspectie.nl	(088) 669 60 60	St.-Jacobsstraat 200, 3511 BT Utrecht	Inspectie_van_het_Onderwijs
oorg/oorg12356	Inspectie Veiligheid Defensie	https://www.ivd.nl/		Koningskade 4, 2596 AA Den Haag	insveildef
oorg/oorg12357	Staatstoezicht op de Mijnen	https://www.sodm.nl	(070) 379 84 00	Henri Faasdreef 312, 2492 JP Den Haag	Staatstoezicht_op_de_Mijnen
oorg/oorg12388	Raad voor de rechtshandhaving	https://www.raadrh.com/	+5999 73 63 500	Schouwburgweg 1 B, Willemstad	
provincie/pv22	Provincie Drenthe	http://www.provincie.drenthe.nl	(0592) 36 55 55	Westerbrink 1, 9405 BJ Assen	Drenthe
provincie/pv24	Provincie Flevoland	https://www.flevoland.nl	(0320) 26 52 65	Visarenddreef 1, 8232 PH Lelystad	Flevoland
provincie/pv25	Provincie Gelderland	https://www.gelderland.nl	(026) 359 99 99	Markt 11, 6811 CG Arnhem	Gelderland
provincie/pv28	Provincie Zuid-Holland	http://www.zuid-holland.nl	(070) 441 66 11	Zuid-Hollandplein 1, 2596 AW Den Haag	Zuid-Holland
provincie/pv29	Provincie Zeeland	https://www.zeeland.nl	(0118) 63 10 11	Abdij 6, 4331 BK Middelburg	Zeeland_(provincie)
provincie/pv30	Provincie Noord-Brabant	http://www.brabant.nl	(073) 681 28 12	Brabantlaan 1, 5216 TV 's-Hertogenbosch	Noord-Brabant
provincie/pv31	Provincie Limburg	https://www.limburg.nl/	(043) 389 99 99	Limburglaan 10, 6229 GA Maastricht	Limburg
waterschap/ws0152	Rijn en IJssel	https://www.wrij.nl	(0314) 36 93 69	Liemersweg 2, 7006 GG Doetinchem	Waterschap_Rijn_en_IJssel
waterschap/ws0155	Amstel, Gooi en Vecht	https://www.agv.nl/	(088) 464 67 00	Korte Ouderkerkerdijk 7, 1096 AC Amsterdam	wsagv
waterschap/ws0539	De Dommel	https://www.dommel.nl	(0411) 61 86 18	Bosscheweg 56, 5283 WB Boxtel	Waterschap_De_Dommel
waterschap/ws0616	Hoogheemraadschap van Rijnland	https://www.rijnland.net	(071) 306 30 63	Archimedesweg 1, 2333 CM Leiden	Hoogheemraadschap_van_Rijnland
waterschap/ws0621	Rivierenland	https://www.waterschaprivierenland.nl	(0344) 64 90 90	De Blomboogerd 1, 4003 BX Tiel	Waterschap_Rivierenland
waterschap/ws0636	Hoogheemraadschap De Stichtse Rijnlanden	https://www.hdsr.nl	(030) 634 57 00	Poldermolen 2, 3994 DD Houten	Hoogheemraadschap_De_Stichtse_Rijnlanden
waterschap/ws0646	Hunze en Aa's	https://www.hunzeenaas.nl	(0598) 69 38 00	Aquapark 5, 9641 PJ Veendam	Waterschap_Hunze_en_Aa's
waterschap/ws0647	Noorderzijlvest	https://www.noorderzijlvest.nl	(050) 304 89 11	Stedumermaar 1, 9735 AC Groningen	Waterschap_Noorderzijlvest
waterschap/ws0650	Zuiderzeeland	https://www.zuiderzeeland.nl	(0320) 27 49 11	Lindelaan 20, 8224 KT Lelystad	Waterschap_Zuiderzeeland
waterschap/ws0652	Brabantse Delta	https://www.brabantsedelta.nl	(076) 564 10 00	Bouvignelaan 5, 4836 AA Breda	Waterschap_Brabantse_Delta
waterschap/ws0653	Wetterskip Fryslân	https://www.wetterskipfryslan.nl	(058) 292 22 22	Fryslânplein 3, 8914 BZ Leeuwarden	Wetterskip_Fryslan
waterschap/ws0654	Aa en Maas	https://www.aaenmaas.nl	(088) 178 80 00	Pettelaarpark 70, 5216 PP 's-Hertogenbosch	Waterschap_Aa_en_Maas
waterschap/ws0655	Hollandse Delta	https://www.wshd.nl	(088) 974 30 00	Handelsweg 100, 2988 DC Ridderkerk	Waterschap_Hollandse_Delta
waterschap/ws0656	Hoogheemraadschap van Schieland en de Krimpenerwaard	https://www.schielandendekrimpenerwaard.nl	(010) 453 72 00	Maasboulevard 123, 3063 GK Rotterdam	Hoogheemraadschap_van_Schieland_en_de_Krimpenerwaard
waterschap/ws0662	Vallei en Veluwe	https://www.vallei-veluwe.nl	(055) 527 29 11	Steenbokstraat 10, 7324 AX Apeldoorn	Waterschap_Vallei_en_Veluwe
waterschap/ws0663	Vechtstromen	https://www.vechtstromen.nl/contact/	(088) 220 33 33	Kooikersweg 1, 7609 PZ Almelo	Waterschap_Vechtstromen
waterschap/ws0664	Drents Overijsselse Delta	https://www.wdodelta.nl	(088) 233 12 00	Dokter van Deenweg 186, 8025 BM Zwolle	Waterschap_Drents_Overijsselse_Delta
waterschap/ws0665	Waterschap Limburg	https://www.waterschaplimburg.nl	(088) 889 01 00	Maria Theresialaan 99, 6043 CX Roermond	Waterschap_Limburg
zbo/zb000060	Edelmetaal Waarborg Nederland B.V.	http://www.ewnederland.nl/	(0513) 46 81 11	Polderboskdyk 13 A, 8501 ZJ Joure	
zbo/zb000061	WaarborgHolland B.V.	http://www.waarborg.nl/	(0182) 58 93 00	Stationsplein 9 a, 2801 AK Gouda	
zbo/zb000062	Registratiecommissie Geneeskundig Specialisten	https://www.knmg.nl/ik-ben-arts/rgs/rgs	(088) 440 43 00	Mercatorlaan 1200, 3528 BL Utrecht	
zbo/zb000063	Registratiecommissie Tandheelkundige Specialismen	https://knmt.nl/loopbaan/tandartsspecialisten/registratiecommissie-tandheelkundig-specialismen-rts	(088) 440 43 03	Orteliuslaan 750, 3528 BB Utrecht	
zbo/zb000064	Commissie Registratie en Toezicht	https://www.fgzpt.nl/de-fgzpt/commissie-registratie-en-toezicht	(085) 303 53 00	Arthur van Schendelstraat 650, 3511 MJ Utrecht	
zbo/zb000065	Specialisten Registratie Commissie - Kamers Openbare Farmacie en Ziekenhuisfarmacie	https://www.knmp.nl/beroepsontwikkeling/colleges-en-commissies/specialisten-registratie-commissie-ziekenhuisfarmacie	(070) 373 73 73	Alexanderstraat 11, 2514 JL Den Haag	
zbo/zb000066	Registratiecommissie Specialismen Verpleegkunde	https://www.venvn.nl/registers/verpleegkundig-specialisten-register/	(030) 291 90 50	Orteliuslaan 1000, 3528 BD Utrecht	
zbo/zb000067	Grondkamer Noord	https://www.rvo.nl/onderwerpen/pachten-en-pachtovereenkomsten/grondkamer			
zbo/zb000068	Grondkamer Zuid	https://www.rvo.nl/onderwerpen/pachten-en-pachtovereenkomsten/grondkamer			
zbo/zb000069	Grondkamer Oost	https://www.rvo.nl/onderwerpen/pachten-en-pachtovereenkomsten/grondkamer			
zbo/zb000070	Grondkamer Noordwest	https://www.rvo.nl/onderwerpen/pachten-en-pachtovereenkomsten/grondkamer			
zbo/zb000071	Grondkamer Zuidwest	https://www.rvo.nl/onderwerpen/pachten-en-pachtovereenkomsten/grondkamer			
zbo/zb000111	Keurmerkinstituut jeugdzorg	http://www.keurmerk.nl	(079) 363 70 00	Groeneweg 2 e, 2718 AA Zoetermeer	
zbo/zb000112	ZorgOnderzoek Nederland / Medische Wetenschappen	http://www.zonmw.nl/	(070) 349 51 11	Laan van Nieuw Oost-Indië 334, 2593 CE Den Haag	Zorg_Onderzoek_Nederland_Medische_Wetenschappen
zbo/zb000114	Zorginstituut Nederland	http://www.zorginstituutnederland.nl/	(020) 797 85 55	Willem Dudokhof 1, 1112 ZA Diemen	
zbo/zb000115	Waarderingskamer	https://www.waarderingskamer.nl/	(070) 311 05 55	Anna van Saksenlaan 10, 2593 HT Den Haag	
zbo/zb000117	Uitvoeringsinstituut Werknemersverzekeringen	http://www.uwv.nl/	(088) 898 92 94	La Guardiaweg 94-114, 1043 DL Amsterdam	
zbo/zb000118	Uitvoerders Wet langdurige zorg	https://www.cz-zorgkantoor.nl/			
zbo/zb000119	Stimuleringsfonds voor de Journalistiek	http://www.svdj.nl	(070) 361 71 11	Koninginnegracht 46, 2514 AD Den Haag	
zbo/zb000122	Stichting Vervangingsfonds en Bedrijfsgezondheidszorg voor het Onderwijs	https://www.vfpf.nl/	(088) 837 30 30	Boompjes 40, 3011 XB Rotterdam	
zbo/zb000124	Stichting Vakopleiding Automobiel- en Motorrijwielbedrijf	http://www.ibki.nl/	(030) 608 77 66	Structuurbaan 2, 3439 MB Nieuwegein	
zbo/zb000126	Skal Biocontrole	http://www.skal.nl/	(038) 426 81 81	Dokter Klinkertweg 28 a, 8025 BS Zwolle	
zbo/zb000127	Stichting Regionale Publieke Omroep	https://www.stichtingrpo.nl/	(085) 788 60 40	Joop van den Endeplein 1, 1217 WJ Hilversum	
zbo/zb000128	Stichting Participatiefonds voor het Onderwijs	https://www.vfpf.nl/	(088) 837 30 30	Boompjes 40, 3011 XB Rotterdam	
zbo/zb000129	Stichting Nidos	http://www.nidos.nl/	(088) 501 12 00	Maliebaan 99, 3581 CH Utrecht	
zbo/zb000130	Stichting Nederlands Letterenfonds	http://www.letterenfonds.nl/	(020) 520 73 00	Nieuwe Prinsengracht 89, 1018 VR Amsterdam	
zbo/zb000131	Stichting Nederlands Fonds voor de Film	http://www.filmfonds.nl/	(020) 570 76 76	Pijnackerstraat 5, 1072 JS Amsterdam	
zbo/zb000132	Stichting Nederlands Fonds voor Podiumkunsten	http://www.fondspodiumkunsten.nl	(070) 707 27 00	Spaarneplein 2, 2515 VK Den Haag	
zbo/zb000133	Stichting Nederlandse Algemene Kwaliteitsdienst Tuinbouw	https://www.naktuinbouw.nl/	(071) 332 62 62	Sotaweg 22, 2371 GD Roelofarendsveen	
zbo/zb000134	Stichting Nederlandse Algemene Keuringsdienst voor Zaaizaad en Pootgoed van Landbouwgewassen	http://www.nak.nl/	(0527) 63 53 50	Randweg 14, 8304 AS Emmeloord	
zbo/zb000135	Stichting Kwaliteits-Controle-Bureau	http://www.kcb.nl/	(088) 308 82 00	Louis Pasteurlaan 6, 2719 EE Zoetermeer	
zbo/zb000136	Stichting Fonds voor Cultuurparticipatie	http://www.cultuurparticipatie.nl	(030) 233 60 30	Daalseplein 101, 3511 SX Utrecht	
zbo/zb000137	College donorgegevens kunstmatige bevruchting	https://www.donorgegevens.nl/	(070) 340 55 40	Rijnstraat 50, 2515 XP Den Haag	
zbo/zb000138	Stichting Controle Orgaan Kwaliteits Zaken	https://cokz.nl/	(033) 496 56 96	Fokkerstraat 1, 3833 LD Leusden	
zbo/zb000139	Stichting Bloembollenkeuringsdienst	http://www.bkd.eu/	(0252) 41 91 01	Zwartelaan 2, 2161 AL Lisse	
zbo/zb000140	Airport Coordination Netherlands	http://www.slotcoordination.nl/	(020) 405 97 30	Evert van de Beekstraat 1-23, 1118 CL Schiphol	Stichting_Airport_Coordination_Netherlands
zbo/zb000141	Stichting Administratie Indonesische Pensioenen	http://www.saip.nl/	(045) 579 30 58	Oude Lindestraat 70, 6411 EJ Heerlen	
zbo/zb000143	Sociale Verzekeringsbank	https://www.svb.nl/nl/	(088) 949 40 00	Van Heuven Goedhartlaan 1, 1181 KJ Amstelveen	
zbo/zb000145	Samenwerkingsorganisatie Beroepsonderwijs Bedrijfsleven	https://www.s-bb.nl/	(088) 338 00 00	Louis Braillelaan 24, 2719 EJ Zoetermeer	
zbo/zb000147	Regionale Loodsencorporaties	https://ijmond.loodswezen.nl/nl			
zbo/zb000149	RDW	https://www.rdw.nl/	(088) 008 74 47	Skager Rak 10, 9642 CZ Veendam	RDW_(Dienst_Wegverkeer)
zbo/zb000151	Raad voor Accreditatie	http://www.rva.nl	(030) 239 45 00	Daalseplein 101, 3511 SX Utrecht	
zbo/zb000152	Raad voor plantenrassen	https://www.raadvoorplantenrassen.nl/	(071) 332 61 21	Sotaweg 22, 2371 GD Roelofarendsveen	
zbo/zb000154	Pensioen- en Uitkeringsraad	https://www.svb.nl/nl/verzetsdeelnemers-en-oorlogsgetroffenen/pensioen-en-uitkeringsraad/pur	(071) 535 68 88	Stationsplein 1, 2312 AJ Leiden	
zbo/zb000156	Onderzoeksraad voor Veiligheid	http://www.onderzoeksraad.nl/	(070) 333 70 00	Lange Voorhout 9, 2514 EA Den Haag	
zbo/zb000157	Nederlands-Vlaamse Accreditatieorganisatie	https://www.nvao.net/nl	(070) 312 23 00	Parkstraat 83, 2514 JG Den Haag	Nederlands-Vlaamse_Accreditatie_Organisatie_voor_het_hoger_onderwijs
zbo/zb000158	Nederlandse Zorgautoriteit	http://www.nza.nl/	(030) 296 81 11	Newtonlaan 1-41, 3584 BX Utrecht	
zbo/zb000159	Nederlandse Transplantatie Stichting	http://www.transplantatiestichting.nl/	(071) 579 57 77	Haagse Schouwweg 6, 2332 KG Leiden	
zbo/zb000160	Nederlandse Publieke Omroep	https://npo.nl/overnpo	(035) 677 88 99	Bart de Graaffweg 2, 1217 ZL Hilversum	
zbo/zb000161	Nederlandse organisatie voor Wetenschappelijk Onderzoek	http://www.nwo.nl/	(070) 344 06 40	Laan van Nieuw Oost-Indië 300, 2593 CE Den Haag	
zbo/zb000162	Nederlandse organisatie voor toegepast-natuurwetenschappelijk onderzoek	http://www.tno.nl/	(088) 866 00 00	Anna van Buerenplein 1, 2595 DA Den Haag	Nederlandse_Organisatie_voor_toegepast-natuurwetenschappelijk_onderzoek_TNO
zbo/zb000163	Nederlandse Loodsencorporatie	https://www.loodswezen.nl	(088) 900 25 00	Berghaven 16, 3151 HB Hoek van Holland	
zbo/zb000164	Nederlandse Emissieautoriteit	https://www.emissieautoriteit.nl	(070) 456 80 50	Koningskade 4, 2596 AA Den Haag	Nederlandse_Emissieautoriteit
zbo/zb000165	Nationale en Internationale Wegvervoer Organisatie	http://www.niwo.nl/	(070) 399 20 11	Veraartlaan 10, 2288 GM Rijswijk	niwo
zbo/zb000167	Medisch-ethische toetsingscommissies	https://www.ccmo.nl/over-de-ccmo			
zbo/zb000168	Luchtverkeersleiding Nederland	http://www.lvnl.nl/	(020) 406 20 00	Stationsplein ZuidWest 1001, 1117 CV Schiphol	
zbo/zb000169	Koninklijke Bibliotheek	https://www.kb.nl/	(070) 314 09 11	Prins Willem-Alexanderhof 5, 2595 BE Den Haag	
zbo/zb000173	Koninklijke Nederlandse Akademie van Wetenschappen	http://www.knaw.nl/	(020) 551 07 00	Kloveniersburgwal 29, 1011 JV Amsterdam	
zbo/zb000179	Landelijk Bureau Inning Onderhoudsbijdragen	https://lbio.nl/	(010) 289 48 90		
zbo/zb000182	Kansspelautoriteit	http://www.kansspelautoriteit.nl	(070) 302 13 00	Anna van Buerenplein 45 -A, 2595 DA Den Haag	
zbo/zb000183	Kamer voor de Binnenvisserij	www.kamervoordebinnenvisserij.nl/	(088) 042 99 31	Hanzelaan 310, 8017 JK Zwolle	
zbo/zb000184	Kamer van Koophandel	http://www.kvk.nl/	(088) 585 15 85	Sint Jacobsstraat 300, 3511 BT Utrecht	
zbo/zb000185	Nederlands Instituut Publieke Veiligheid	https://nipv.nl/	(088) 274 74 00	Kemperbergerweg 783, 6816 RW Arnhem	nipv
zbo/zb000186	Huis voor Klokkenluiders	https://www.huisvoorklokkenluiders.nl/	(088) 133 10 00	Muzenstraat 89, 2511 WB Den Haag	
zbo/zb000187	Huurcommissie	https://www.huurcommissie.nl/	(070) 375 42 00	Muzenstraat 61, 2511 WB Den Haag	
zbo/zb000189	Grondkamers	https://www.rvo.nl/onderwerpen/pachten-en-pachtovereenkomsten/grondkamer			
zbo/zb000193	Centraal Bureau voor de Statistiek	http://www.cbs.nl/	(070) 337 38 00	Henri Faasdreef 312, 2492 JP Den Haag	
zbo/zb000194	De Nederlandsche Bank	https://www.dnb.nl/	(0800) 020 10 68	Frederiksplein 61, 1017 XL Amsterdam	
zbo/zb000195	Dienst voor het kadaster en de openbare registers	https://www.kadaster.nl/	(088) 183 20 00	Hofstraat 110, 7311 KZ Apeldoorn	
zbo/zb000196	Commissie schadefonds geweldsmisdrijven	http://www.schadefonds.nl/	(070) 414 20 00	Kneuterdijk 1, 2514 EM Den Haag	
zbo/zb000197	Commissariaat voor de Media	http://www.cvdm.nl/	(035) 773 77 00	Hoge Naarderweg 78, 1217 AH Hilversum	
zbo/zb000198	Commissie Eindtermen Accountantsopleiding	https://www.cea.nl/	(088) 496 04 21	Mercuriusplein 3, 2132 HA Hoofddorp	Commissie_Eindtermen_Accountantsopleiding
zbo/zb000199	College voor Toetsen en Examens	https://www.cvte.nl/	(030) 284 07 00	Muntstraat 7, 3512 ET Utrecht	cvte
zbo/zb000201	College voor de toelating van gewasbeschermingsmiddelen en biociden	http://www.ctgb.nl/	(0317) 47 18 10	Bennekomseweg 41, 6717 LL Ede	
zbo/zb000202	College van toezicht collectieve beheersorganisaties auteurs- en naburige rechten	https://www.cvta.nl/	(020) 303 02 61	Krom Boomssloot 22 -II, 1011 GW Amsterdam	College_van_Toezicht_Auteursrechten_en_naburige_rechten
zbo/zb000203	College Sanering Zorginstellingen	http://www.collegesanering.nl/	(030) 297 12 00	Pythagoraslaan 6-8, 3584 BB Utrecht	
zbo/zb000204	College ter Beoordeling van Geneesmiddelen	https://www.cbg-meb.nl	(088) 224 80 00	Graadt van Roggenweg 500, 3531 AH Utrecht	
zbo/zb000205	College gerechtelijk deskundigen	http://www.nrgd.nl	(030) 256 70 40	Catharijnesingel 56, 3511 GE Utrecht	College_gerechtelijk_deskundigen
zbo/zb000206	Centrale Commissie Mensgebonden Onderzoek	http://www.ccmo.nl/	(070) 340 67 00	Bezuidenhoutseweg 30, 2594 AV Den Haag	Centrale_Commissie_voor_Mensgebonden_Onderzoek
zbo/zb000207	CIZ	http://www.ciz.nl	(088) 789 10 00	Orteliuslaan 1000, 3528 BD Utrecht	ciz
zbo/zb000208	Centrale Commissie Dierproeven	http://www.centralecommissiedierproeven.nl/	(0800) 789 07 89		ccd
zbo/zb000209	Centraal Bureau Rijvaardigheidsbewijzen	https://www.cbr.nl/	(088) 227 77 00	Lange Kleiweg 30, 2288 GK Rijswijk	
zbo/zb000210	Centraal Orgaan opvang asielzoekers	http://www.coa.nl/	(088) 715 70 00	Rijnstraat 8, 2515 XP Den Haag	
zbo/zb000211	CAK	http://www.hetcak.nl	(088) 711 40 00	Prinses Beatrixlaan 7, 2595 AK Den Haag	
zbo/zb000212	Bureau Financieel Toezicht	https://www.bureauft.nl/	(030) 251 69 84	Maliebaan 79, 3581 CG Utrecht	
zbo/zb000213	Bureau Beheer Landbouwgronden		(070) 379 89 11	Bezuidenhoutseweg 73, 2594 AC Den Haag	
zbo/zb000214	Bureau Architectenregister	https://www.architectenregister.nl/	(070) 346 70 20	Nassaulaan 9, 2514 JS Den Haag	barchreg
zbo/zb000216	Autoriteit Nucleaire Veiligheid en Stralingsbescherming	https://www.autoriteitnvs.nl/	(088) 489 05 00	Koningskade 4, 2596 AA Den Haag	
zbo/zb000217	Autoriteit Consument en Markt	https://www.acm.nl/nl	(088) 070 70 70	Muzenstraat 41, 2511 WB Den Haag	
zbo/zb000218	Autoriteit Financiële Markten	https://www.afm.nl/	(020) 797 20 00	Vijzelgracht 50, 1017 HS Amsterdam	
zbo/zb000306	Dopingautoriteit	https://www.dopingautoriteit.nl/	(010) 201 01 50	Barbizonlaan 55, 2908 ME Capelle aan den IJssel	dopingautoriteit
zbo/zb000307	Garantiewetcommissie	https://wetten.overheid.nl/BWBR0002060/2013-01-01/0/#Artikel8			garantiewetcie
zbo/zb000312	Instituut Mijnbouwschade Groningen	https://www.schadedoormijnbouw.nl/	(0800) 444 41 11	Cascadeplein 10 (alleen op afspraak), 9726 AD Groningen	img
zbo/zb000322	Koninklijke Nederlandse Toeristenbond ANWB	https://www.anwb.nl	(088) 269 22 22	Wassenaarseweg 220, 2596 EC Den Haag	anwb
zbo/zb000323	Landelijke commissie sociale hygiëne	https://www.registersocialehygiene.nl/	(070) 750 07 05	Oranjebuitensingel 25, 2511 VE Den Haag	lcsh
zbo/zb000325	Nederlands Meetinstituut ex Regeling meetmiddelen politie	https://www.nmi.nl/	(088) 636 23 32	Thijsseweg 11, 2629 JA Delft	
zbo/zb000328	Regionale Loodsencorporatie Amsterdam-IJmond	https://ijmond.loodswezen.nl/nl	(0255) 56 45 45	Kanaaldijk 242, 1975 AJ IJmuiden	
zbo/zb000329	Regionale Loodsencorporatie Noord	https://noord.loodswezen.nl/	(0596) 61 81 88	Schildweg 16 a, 9979 XJ Eemshaven	
zbo/zb000330	Regionale Loodsencorporatie Rotterdam-Rijnmond	https://rijnmond.loodswezen.nl/	(088) 900 30 00	Markweg 200, 3198 NB Europoort Rotterdam	
zbo/zb000331	Regionale Loodsencorporatie Scheldemonden	https://scheldemonden.loodswezen.nl/	(0118) 48 95 00	Boulevard De Ruyter 8, 4381 KA Vlissingen	
zbo/zb000334	Stichting Groene Erkenningen	https://groeneerkenningen.nl/	(085) 401 07 40	Bovenbuurtweg 27, 6717 XA Ede	
zbo/zb000335	Stichting Milieukeur	https://www.smk.nl/	(070) 358 63 00	Bezuidenhoutseweg 105, 2594 AC Den Haag	smk
zbo/zb000336	Toelatingsorganisatie Kwaliteitsborging Bouw	https://www.tlokb.nl/	(070) 307 03 57	Veraartlaan 10, 2288 GM Rijswijk	tlokb
zbo/zb099990	Zorgkantoor DSW B.V.	https://www.zorgkantoordsw.nl/clienten	(010) 242 27 33	's-Gravelandseweg 555, 3119 XT Schiedam	zkdsw
zbo/zb099991	ASR Wlz-uitvoerder B.V.	https://www.asr.nl/verzekeringen/zorgverzekering	(030) 699 79 30	Archimedeslaan 10, 3584 BA Utrecht	asrwlzuitv
zbo/zb099992	ONVZ Langdurige Zorg B.V.	https://www.onvz.nl/	(030) 639 62 22	De Molen 66, 3995 AX Houten	onvzldz
zbo/zb099993	Autoriteit online Terroristisch en Kinderpornografisch Materiaal	https://www.atkm.nl/	06 27 41 28 93		
zbo/zb099994	Stichting Blik op Werk	https://www.blikopwerk.nl/	(030) 291 60 25	Vliegend Hertlaan 61, 3526 KT Utrecht	sbow
zbo/zb100001	Nuffic	https://www.nuffic.nl/	(070) 426 02 60	Kortenaerkade 11, 2518 AX Den Haag	
zbo/zb100004	Stichting Nederlands Jeugdinstituut/NJi	https://www.nji.nl/	(030) 230 63 44	Churchilllaan 11, 3527 GV Utrecht	
zbo/zb100006	Nationaal Rapporteur Mensenhandel en Seksueel Geweld tegen Kinderen	https://www.nationaalrapporteur.nl/	(070) 370 45 14	Lange Voorhout 9, 2514 EA Den Haag	natrapmenshsgk
zbo/zb100009	CZ zorgkantoor B.V.	https://www.cz-zorgkantoor.nl/	(013) 594 93 36	Wilhelminastraat 39, 6131 KM Sittard	czzk
zbo/zb100010	Salland Zorgkantoor B.V.	https://www.sallandzorgkantoor.nl/	(0570) 68 74 41	Munsterstraat 7, 7418 EV Deventer	sallandzk
zbo/zb100011	Stichting Wlz-uitvoerder Zorg en Zekerheid	https://www.zorgkantoor-zorgenzekerheid.nl/	(071) 582 58 88	Haagse Schouwweg 12, 2332 KG Leiden	stwlzuitvzz
zbo/zb100012	Stichting Zorgkantoor Menzis	https://www.menziszorgkantoor.nl/	(088) 222 49 49	Lawickse Allee 130, 6709 DZ Wageningen	stzkmenzis
zbo/zb100013	VGZ Zorgkantoor B.V.	https://www.vgz-zorgkantoren.nl/consumenten	(088) 131 16 60	Nieuwe Stationsstraat 12, 6811 KS Arnhem	vgzzk
zbo/zb100014	Zilveren Kruis Zorgkantoor N.V.	https://www.zilverenkruis.nl/zorgkantoor/klanten	(038) 456 78 88	Laan van Malkenschoten 20, 7333 NP Apeldoorn	zilkrzk
zbo/zb100015	Kamer van Koophandel en Nijverheid Bonaire	https://bonairechamber.com/	+599 717 55 95	Kaya Amsterdam 23, Kralendijk	
zbo/zb100016	Kamer van Koophandel en Nijverheid Sint Eustatius en Saba	https://statia-sabachamber.com/	+599 416 25 54	Windwardside	
zbo/zb100017	Argonaut Advies B.V.	https://argonaut.nl/	(088) 229 80 80	Herculesplein 88, 3584 AA Utrecht	
`;
