/**
 * States of the Correlates of War list with their number and abbreviation there, ISO 3166-1 alpha-2
 * code and Wikidata item; `-` if there is none, or none that is certain. The numbers and
 * abbreviations are those of the list of state system members, which is free to use.
 *
 * Checked on 28 November 2026: numbers and abbreviations against the state list in the R package
 * peacesciencer 1.2.9 (all) and countrycode 0.6.0 from PyPI (all but 260 and 730, which it lacks);
 * ISO codes and items against @rapideditor/country-coder 5.6.1; the items of East Germany and
 * Czechoslovakia against rigour 2.6.1 from PyPI. Denmark and the Netherlands are the countries, not
 * the kingdoms with their territories overseas. Serbia shares the number 345 with Yugoslavia.
 */
export const STATES_TABLE = `
2 USA US Q30 United States
20 CAN CA Q16 Canada
31 BHM BS Q778 Bahamas
40 CUB CU Q241 Cuba
41 HAI HT Q790 Haiti
42 DOM DO Q786 Dominican Republic
51 JAM JM Q766 Jamaica
52 TRI TT Q754 Trinidad and Tobago
53 BAR BB Q244 Barbados
54 DMA DM Q784 Dominica
55 GRN GD Q769 Grenada
56 SLU LC Q760 Saint Lucia
57 SVG VC Q757 Saint Vincent and the Grenadines
58 AAB AG Q781 Antigua and Barbuda
60 SKN KN Q763 Saint Kitts and Nevis
70 MEX MX Q96 Mexico
80 BLZ BZ Q242 Belize
90 GUA GT Q774 Guatemala
91 HON HN Q783 Honduras
92 SAL SV Q792 El Salvador
93 NIC NI Q811 Nicaragua
94 COS CR Q800 Costa Rica
95 PAN PA Q804 Panama
100 COL CO Q739 Colombia
101 VEN VE Q717 Venezuela
110 GUY GY Q734 Guyana
115 SUR SR Q730 Suriname
130 ECU EC Q736 Ecuador
135 PER PE Q419 Peru
140 BRA BR Q155 Brazil
145 BOL BO Q750 Bolivia
150 PAR PY Q733 Paraguay
155 CHL CL Q298 Chile
160 ARG AR Q414 Argentina
165 URU UY Q77 Uruguay
200 UKG GB Q145 United Kingdom
205 IRE IE Q27 Ireland
210 NTH NL Q55 Netherlands
211 BEL BE Q31 Belgium
212 LUX LU Q32 Luxembourg
220 FRN FR Q142 France
221 MNC MC Q235 Monaco
223 LIE LI Q347 Liechtenstein
225 SWZ CH Q39 Switzerland
230 SPN ES Q29 Spain
232 AND AD Q228 Andorra
235 POR PT Q45 Portugal
240 HAN - - Hanover
245 BAV - - Bavaria
255 GMY DE Q183 Germany
260 GFR - - German Federal Republic
265 GDR - Q16957 German Democratic Republic
267 BAD - - Baden
269 SAX - - Saxony
271 WRT - - Wuerttemburg
273 HSE - - Hesse Electoral
275 HSG - - Hesse Grand Ducal
280 MEC - - Mecklenburg Schwerin
290 POL PL Q36 Poland
300 AUH - - Austria-Hungary
305 AUS AT Q40 Austria
310 HUN HU Q28 Hungary
315 CZE - Q33946 Czechoslovakia
316 CZR CZ Q213 Czech Republic
317 SLO SK Q214 Slovakia
325 ITA IT Q38 Italy
327 PAP - - Papal States
329 SIC - - Two Sicilies
331 SNM SM Q238 San Marino
332 MOD - - Modena
335 PMA - - Parma
337 TUS - - Tuscany
338 MLT MT Q233 Malta
339 ALB AL Q222 Albania
341 MNG ME Q236 Montenegro
343 MAC MK Q221 North Macedonia
344 CRO HR Q224 Croatia
345 YUG - - Yugoslavia
346 BOS BA Q225 Bosnia and Herzegovina
347 KOS XK Q1246 Kosovo
349 SLV SI Q215 Slovenia
350 GRC GR Q41 Greece
352 CYP CY Q229 Cyprus
355 BUL BG Q219 Bulgaria
359 MLD MD Q217 Moldova
360 ROM RO Q218 Romania
365 RUS RU Q159 Russia
366 EST EE Q191 Estonia
367 LAT LV Q211 Latvia
368 LIT LT Q37 Lithuania
369 UKR UA Q212 Ukraine
370 BLR BY Q184 Belarus
371 ARM AM Q399 Armenia
372 GRG GE Q230 Georgia
373 AZE AZ Q227 Azerbaijan
375 FIN FI Q33 Finland
380 SWD SE Q34 Sweden
385 NOR NO Q20 Norway
390 DEN DK Q35 Denmark
395 ICE IS Q189 Iceland
402 CAP CV Q1011 Cape Verde
403 STP ST Q1039 São Tomé and Príncipe
404 GNB GW Q1007 Guinea-Bissau
411 EQG GQ Q983 Equatorial Guinea
420 GAM GM Q1005 Gambia
432 MLI ML Q912 Mali
433 SEN SN Q1041 Senegal
434 BEN BJ Q962 Benin
435 MAA MR Q1025 Mauritania
436 NIR NE Q1032 Niger
437 CDI CI Q1008 Ivory Coast
438 GUI GN Q1006 Guinea
439 BFO BF Q965 Burkina Faso
450 LBR LR Q1014 Liberia
451 SIE SL Q1044 Sierra Leone
452 GHA GH Q117 Ghana
461 TOG TG Q945 Togo
471 CAO CM Q1009 Cameroon
475 NIG NG Q1033 Nigeria
481 GAB GA Q1000 Gabon
482 CEN CF Q929 Central African Republic
483 CHA TD Q657 Chad
484 CON CG Q971 Republic of the Congo
490 DRC CD Q974 Democratic Republic of the Congo
500 UGA UG Q1036 Uganda
501 KEN KE Q114 Kenya
510 TAZ TZ Q924 Tanzania
511 ZAN - - Zanzibar
516 BUI BI Q967 Burundi
517 RWA RW Q1037 Rwanda
520 SOM SO Q1045 Somalia
522 DJI DJ Q977 Djibouti
530 ETH ET Q115 Ethiopia
531 ERI ER Q986 Eritrea
540 ANG AO Q916 Angola
541 MZM MZ Q1029 Mozambique
551 ZAM ZM Q953 Zambia
552 ZIM ZW Q954 Zimbabwe
553 MAW MW Q1020 Malawi
560 SAF ZA Q258 South Africa
565 NAM NA Q1030 Namibia
570 LES LS Q1013 Lesotho
571 BOT BW Q963 Botswana
572 SWA SZ Q1050 Eswatini
580 MAG MG Q1019 Madagascar
581 COM KM Q970 Comoros
590 MAS MU Q1027 Mauritius
591 SEY SC Q1042 Seychelles
600 MOR MA Q1028 Morocco
615 ALG DZ Q262 Algeria
616 TUN TN Q948 Tunisia
620 LIB LY Q1016 Libya
625 SUD SD Q1049 Sudan
626 SSD SS Q958 South Sudan
630 IRN IR Q794 Iran
640 TUR TR Q43 Turkey
645 IRQ IQ Q796 Iraq
651 EGY EG Q79 Egypt
652 SYR SY Q858 Syria
660 LEB LB Q822 Lebanon
663 JOR JO Q810 Jordan
666 ISR IL Q801 Israel
670 SAU SA Q851 Saudi Arabia
678 YAR - - Yemen Arab Republic
679 YEM YE Q805 Yemen
680 YPR - - Yemen People's Republic
690 KUW KW Q817 Kuwait
692 BAH BH Q398 Bahrain
694 QAT QA Q846 Qatar
696 UAE AE Q878 United Arab Emirates
698 OMA OM Q842 Oman
700 AFG AF Q889 Afghanistan
701 TKM TM Q874 Turkmenistan
702 TAJ TJ Q863 Tajikistan
703 KYR KG Q813 Kyrgyzstan
704 UZB UZ Q265 Uzbekistan
705 KZK KZ Q232 Kazakhstan
710 CHN CN Q148 China
712 MON MN Q711 Mongolia
713 TAW TW Q865 Taiwan
730 KOR - - Korea
731 PRK KP Q423 North Korea
732 ROK KR Q884 South Korea
740 JPN JP Q17 Japan
750 IND IN Q668 India
760 BHU BT Q917 Bhutan
770 PAK PK Q843 Pakistan
771 BNG BD Q902 Bangladesh
775 MYA MM Q836 Myanmar
780 SRI LK Q854 Sri Lanka
781 MAD MV Q826 Maldives
790 NEP NP Q837 Nepal
800 THI TH Q869 Thailand
811 CAM KH Q424 Cambodia
812 LAO LA Q819 Laos
816 DRV VN Q881 Vietnam
817 RVN - - Republic of Vietnam
820 MAL MY Q833 Malaysia
830 SIN SG Q334 Singapore
835 BRU BN Q921 Brunei
840 PHI PH Q928 Philippines
850 INS ID Q252 Indonesia
860 ETM TL Q574 East Timor
900 AUL AU Q408 Australia
910 PNG PG Q691 Papua New Guinea
920 NEW NZ Q664 New Zealand
935 VAN VU Q686 Vanuatu
940 SOL SB Q685 Solomon Islands
946 KIR KI Q710 Kiribati
947 TUV TV Q672 Tuvalu
950 FIJ FJ Q712 Fiji
955 TON TO Q678 Tonga
970 NAU NR Q697 Nauru
983 MSI MH Q709 Marshall Islands
986 PAL PW Q695 Palau
987 FSM FM Q702 Micronesia
990 WSM WS Q683 Samoa
- - RS Q403 Serbia
- - VA Q237 Vatican City
- - PS Q219060 Palestine
`;

/**
 * International organizations: Wikidata item, or `-` if none is certain, then the name and its
 * aliases.
 *
 * Checked on 28 November 2026: the EU, NATO, the UN and ASEAN against name-suggestion-index
 * 8.0.20260918 from npm; the others with an item against the list of international bodies in
 * OpenSanctions' crawler of Wikidata.
 */
export const ORGANIZATIONS_TABLE = `
Q458 European Union|EU|UE|Europäische Union|Union européenne|Европейский союз|ЕС
Q7184 NATO|North Atlantic Treaty Organization|OTAN|НАТО
Q1065 United Nations|UN|UNO|ONU|ООН|United Nations Organization
Q7768 ASEAN|Association of Southeast Asian Nations
Q7159 African Union|AU|Union africaine
Q7172 Arab League|League of Arab States
Q81299 OSCE|Organization for Security and Co-operation in Europe|ОБСЕ
Q8908 Council of Europe
- Shanghai Cooperation Organisation|SCO|Shanghai Cooperation Organization|ШОС
- CSTO|Collective Security Treaty Organization|ОДКБ
- Commonwealth of Independent States|CIS|СНГ
Q7795 OPEC|Organization of the Petroleum Exporting Countries
Q7825 World Trade Organization|WTO|OMC|ВТО
Q7804 International Monetary Fund|IMF|FMI|МВФ
- World Bank|Banque mondiale|Всемирный банк
Q7817 World Health Organization|WHO|OMS|ВОЗ
Q47488 International Criminal Court|ICC
- Eurasian Economic Union|EAEU|ЕАЭС
Q217172 Gulf Cooperation Council|GCC
Q123759 Organization of American States|OAS|OEA
Q193272 ECOWAS|Economic Community of West African States|CEDEAO
`;
