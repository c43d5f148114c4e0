//! What the founding documents say, in our own words, and where the package says it.

/// fact | document or source key | table | which row | what it says.
pub(crate) const FACTS: &str = "
# Pledges and coverage
160 before the national pledge of October 2020 | JF | reported | date=2020-10; origin=article; subject=pledges | governments=160; date_kind=before
460 at COP26, about 100 million people | JF | reported | date=2021-11; origin=article; subject=pledges | governments=460; people=100000000; approximate=yes; remark~COP26
More than 1,700 local governments, over 120 million people | JF | reported | subject=country; origin=article | governments=1700; people=120000000; approximate=yes; remark~more than 1,700; remark~over 120 million
Carbon neutral by 2050, announced in October 2020 | JF | country_pledges | target=carbon-neutral | country=JP; target_year=2050; declared=2020-10; text_en~2050
CO2 down 46 % by 2030 | JF | country_pledges | target=co2-reduction | country=JP; target_year=2030; reduction_percent=46; text_en~46 %
The national pledge as a mark on charts | JF | milestones | date=2020-10 | name_en=National pledge
COP26 as a mark on charts | JF | milestones | date=2021-11 | name_en=COP26
More than 100 areas carbon neutral by 2030, in rounds | JF | programmes | code=leading-areas | text_en~More than 100 areas; text_en~by 2030; text_en~rounds
Nagano Prefecture and Kitakyushu as earlier good practice | JF | facts | topic=leading-areas; places=20000 40100 | text_en~Nagano; text_en~Kitakyushu
State support for five years: people, goods, money | JF | facts | topic=leading-areas; places=; source=japan-forward | text_en~first five years; text_en~people, goods and money
88 leading areas after withdrawals | env-go-jp-6 | facts | topic=leading-areas; places=; source=env-go-jp-6 | text_en~88 in May 2025
444 on 31 August 2021 | saitotetsuo-com | reported | date=2021-08-31; origin=official | governments=444
479 and 111.77 million on 29 October 2021 | alterna-co-jp | reported | date=2021-10-29; origin=official | governments=479; people=111770000
Interview by Arielle Busetto with Ryuzo Sugimoto | JF | sources | key=japan-forward | note~Arielle Busetto; note~Ryuzo Sugimoto; note~Ministry of the Environment; url~https://japan-forward.com/; publisher=japan-forward.com; date=2021-11

# City links
17 cities in Japan and 43 abroad | JF | reported | date=2021-11; origin=article; subject=city-links | home_cities=17; abroad_cities=43; remark~17 and 41
The Ministry in October 2021: 17 and 41 in 13 countries | epo-kyushu-jp-3 | reported | subject=city-links; origin=official; home_cities=17 | date=2021-10; abroad_cities=41; countries=13
43 first appears in May 2022, with 19 in Japan | japaninspection-org | reported | subject=city-links; date=2022-05-24 | home_cities=19; abroad_cities=43
Kawasaki and Jakarta work together | JF | links | a=14130; b=gn-1642911; programme=env-city-to-city | topics~hydrogen; topics~electric-buses; topics~renewables; topics~factories
Kawasaki and Jakarta: hydrogen | JF | link_focus | a=14130; b=gn-1642911; number=1 | topics=hydrogen; text_en~Hydrogen project
Kawasaki and Jakarta: electric buses | JF | link_focus | a=14130; b=gn-1642911; number=2 | topics=electric-buses; text_en~Electric buses
Kawasaki and Jakarta: renewable energy in factories | JF | link_focus | a=14130; b=gn-1642911; number=3 | topics~renewables; topics~factories; text_en~Renewable energy in factories
Kitakyushu and Hai Phong work together | JF | links | a=40100; b=gn-1581298; programme=env-city-to-city | status=verified
Hai Phong is an industrial port city | JF | link_focus | a=40100; b=gn-1581298; number=1 | text_en~industrial port city
Jakarta is in Indonesia | geonames | partners | code=gn-1642911 | name_en=Jakarta; country=ID
Hai Phong is in Viet Nam | geonames | partners | code=gn-1581298 | name_en=Hai Phong; country=VN
Partner cities come from within the Joint Crediting Mechanism | JF | programmes | code=env-city-to-city | text_en~Partner cities come from within the Joint Crediting Mechanism
The mechanism: since Kyoto 1997, running since 2013, 17 partners | JF | programmes | code=jcm | since=2013; text_en~Kyoto (1997); text_en~17 partner countries; text_en~Viet Nam, Indonesia, Thailand, Malaysia, Maldives, Chile and Palau
Viet Nam named | JF | programme_members | programme=env-city-to-city; member=VN | name_en=Viet Nam; remark~Named in the article
Indonesia named | JF | programme_members | programme=env-city-to-city; member=ID | name_en=Indonesia; remark~Named in the article
Thailand named | JF | programme_members | programme=env-city-to-city; member=TH | name_en=Thailand; remark~Named in the article
Malaysia named, without being a partner of the mechanism | JF | programme_members | programme=env-city-to-city; member=MY | name_en=Malaysia; remark~Named in the article; remark~Not a partner
Maldives named | JF | programme_members | programme=env-city-to-city; member=MV | name_en=Maldives; remark~Named in the article
Chile named | JF | programme_members | programme=env-city-to-city; member=CL | name_en=Chile; remark~Named in the article
Palau named | JF | programme_members | programme=env-city-to-city; member=PW | name_en=Palau; remark~Named in the article
Viet Nam is a partner | mofa-go-jp-2 | programme_members | programme=jcm; member=VN | order=6; status=partner
Indonesia is a partner | mofa-go-jp-2 | programme_members | programme=jcm; member=ID | order=8; status=partner
Thailand is a partner | portal-worlds-com-2 | programme_members | programme=jcm; member=TH | order=16; status=partner
Maldives is a partner | mofa-go-jp-2 | programme_members | programme=jcm; member=MV | order=5; status=partner
Chile is a partner | mofa-go-jp-2 | programme_members | programme=jcm; member=CL | order=14; status=partner
Palau is a partner | mofa-go-jp-2 | programme_members | programme=jcm; member=PW | order=10; status=partner
Yokohama needs renewable energy from Tohoku | JF | facts | topic=domestic-renewable; places=14100 | text_en~cannot produce enough renewable energy; text_en~Tohoku
Yokohama and a municipality in Tohoku | japan-iclei-org-2 | links | a=14100; b=03207; programme=domestic-renewable | since=2019-02-06; topics=renewables
ASEAN report of October 2021: transparency, mitigation, adaptation | JF | programmes | code=asean-climate-report | name_en=ASEAN State of Climate Change Report; since=2021-10; text_en~transparency, mitigation and adaptation

# Koriyama and Essen
The slides: Yohei Watanabe, 13 October 2020, DG REGIO, IUC Asia, Session 1 | KE | sources | key=koriyama-essen-slides | title_en~Essen & Koriyama; date=2020-10-13; note~Yohei Watanabe; note~DG REGIO; note~IUC Asia; note~Session 1; note~Green Deal
Programme: International Urban Cooperation | KE | programmes | code=iuc | name_en~International Urban Cooperation; text_en~continued under IURC
Koriyama and Essen work together | KE | links | a=07203; b=gn-2928810; programme=iuc | status=verified; topics~renewables; topics~water; topics~hydrogen; topics~disaster-preparedness; topics~medical-devices; topics~education
The link goes on under IURC | eu-japan-eu | links | a=07203; b=gn-2928810; programme=iurc | status=verified
Essen is in Germany | geonames | partners | code=gn-2928810 | name_en=Essen; country=DE; world=DEU-c-essen
Pilot project | KE | link_focus | a=07203; programme=iuc; number=1 | kind=pilot; text_en~Maximizing Urban Cooperation for the Future; text_en~urban resilience, energy transition and open innovation
To continue under IURC | KE | link_focus | a=07203; programme=iuc; number=2 | kind=status; text_en~IUC Asia; text_en~continue under IURC
Focal point 1: knowledge transfer and study tours | KE | link_focus | a=07203; programme=iuc; number=3 | kind=focal-point; text_en~knowledge transfer and study tours; text_en~renewable energy; text_en~rainwater, sewers, climate resilience; text_en~hydrogen; text_en~disaster preparedness
Lesson of the Stadtwerke | KE | link_focus | a=07203; programme=iuc; number=4 | kind=lesson; text_en~Stadtwerke; text_en~local power producer and supplier
Focal point 2: seminars, matching, fairs | KE | link_focus | a=07203; programme=iuc; number=5 | kind=focal-point; text_en~joint seminars, business matching and trade fairs; text_en~renewable energy, medical devices, healthcare; text_en~E-world energy & water (Essen); text_en~REIF Fukushima (Koriyama)
Focal point 3: internships and student exchange | KE | link_focus | a=07203; programme=iuc; number=6 | kind=focal-point; text_en~internships and student exchange; text_en~education for sustainable development and STEM; text_en~Duisburg-Essen University; text_en~Southern Tohoku General Hospital; text_en~Alfried Krupp scholarships
Sustaining: city government and assembly | KE | link_focus | a=07203; programme=iuc; number=7 | kind=sustaining; text_en~cross-sectional work of city government and assembly
Sustaining: strong mayors | KE | link_focus | a=07203; programme=iuc; number=8 | kind=sustaining; text_en~strong mayors
Sustaining: research and private partners | KE | link_focus | a=07203; programme=iuc; number=9 | kind=sustaining; text_en~research and private partners
Sustaining: education of the next generation | KE | link_focus | a=07203; programme=iuc; number=10 | kind=sustaining; text_en~education of the next generation
Network: urban mobility | KE | link_focus | a=07203; programme=iuc; number=11 | kind=network; text_en~urban mobility
Network: smart cities and digital transition | KE | link_focus | a=07203; programme=iuc; number=12 | kind=network; text_en~smart cities and digital transition
Network: urban regeneration | KE | link_focus | a=07203; programme=iuc; number=13 | kind=network; text_en~urban regeneration
Network: circular economy and waste | KE | link_focus | a=07203; programme=iuc; number=14 | kind=network; text_en~circular economy and waste
Network: land use and nature-based solutions | KE | link_focus | a=07203; programme=iuc; number=15 | kind=network; text_en~sustainable land use and nature-based solutions
Network: climate action, energy, water, air | KE | link_focus | a=07203; programme=iuc; number=16 | kind=network; text_en~climate action, energy, water, air
Network: innovation and growth | KE | link_focus | a=07203; programme=iuc; number=17 | kind=network; text_en~innovation and growth
May 2019: site visit | KE | link_events | a=07203; number=1 | date=2019-05; status=held; text_en~rainwater detention facility in Koriyama
August 2019: study tour | KE | link_events | a=07203; number=2 | date=2019-08; status=held; text_en~Study tour to Essen on Stadtwerke
27 August 2019: the Lord Mayor | KE | link_events | a=07203; number=3 | date=2019-08-27; status=held; text_en~Lord Mayor Thomas Kufen
September 2019: agreement | KE | link_events | a=07203; number=4 | date=2019-09; status=held; text_en~Agreement on continued cooperation signed in Koriyama
September 2019: logo | KE | link_events | a=07203; number=5 | date=2019-09; status=held; text_en~Logo of the partnership
September 2019: medical institutions | KE | link_events | a=07203; number=6 | date=2019-09; status=held; text_en~Medical institutions met in Essen
February 2020: business mission | KE | link_events | a=07203; number=7 | date=2020-02; status=held; text_en~Business mission at an Essen power plant
February 2020: E-world | KE | link_events | a=07203; number=8 | date=2020-02; status=held; text_en~E-world 2020
February 2020: seminar in Düsseldorf | KE | link_events | a=07203; number=9 | date=2020-02; status=held; text_en~Fukushima-NRW Renewable Energy Seminar in Düsseldorf
March 2020: internships postponed | KE | link_events | a=07203; number=10 | date=2020-03; status=postponed; text_en~postponed by COVID-19; text_en~onwards
May 2020: children of Koriyama | KE | link_events | a=07203; number=11 | date=2020-05; status=held; text_en~Children of Koriyama; text_en~Symbol of cross-national solidarity
Summer 2020: launch postponed | KE | link_events | a=07203; number=12 | date=2020; status=postponed; text_en~summer 2020
28 and 29 October 2020: REIF | KE | link_events | a=07203; number=13 | date=2020-10-28; date_end=2020-10-29; text_en~REIF Fukushima
November 2020: online matching | KE | link_events | a=07203; number=14 | date=2020-11; status=planned; text_en~Online matching event on measures against COVID-19
2021: E-world planned | KE | link_events | a=07203; number=15 | date=2021; status=planned; text_en~E-world
2021: scholars from Essen | KE | link_events | a=07203; number=16 | date=2021; status=postponed; text_en~Scholars from Essen; text_en~April 2021 or 2022
Energy, Koriyama: FREA/AIST | KE | link_actors | a=07203; number=1 | side=a; field_en=Renewable energy; name_en~FREA/AIST
Energy, Koriyama: Energy Agency Fukushima | KE | link_actors | a=07203; number=2 | side=a; field_en=Renewable energy; name_en=Energy Agency Fukushima
Energy, Essen: institutes such as Gas- und Wärme-Institut | KE | link_actors | a=07203; number=3 | side=b; field_en=Renewable energy; name_en=Gas- und Wärme-Institut; role_en=Universities and institutes
Energy, Essen: EnergyAgency.NRW | KE | link_actors | a=07203; number=4 | side=b; field_en=Renewable energy; name_en=EnergyAgency.NRW
Medical devices, Koriyama: FMDDSC | KE | link_actors | a=07203; number=5 | side=a; field_en=Medical devices; name_en=FMDDSC
Medical devices, Essen: EWG | KE | link_actors | a=07203; number=6 | side=b; field_en=Medical devices; name_en=EWG Essen
Medical devices, Essen: Essen.Health.Networked | KE | link_actors | a=07203; number=7 | side=b; field_en=Medical devices; name_en=Essen.Health.Networked
Education, Koriyama: Southern Tohoku General Hospital | KE | link_actors | a=07203; number=8 | side=a; field_en=Education; name_en=Southern Tohoku General Hospital
Education, Koriyama: Asaka High School | KE | link_actors | a=07203; number=9 | side=a; field_en=Education; name_en=Asaka High School
Education, Essen: Faculty of Medicine | KE | link_actors | a=07203; number=10 | side=b; field_en=Education; name_en=Faculty of Medicine Duisburg-Essen
Education, Essen: Gymnasium an der Wolfskuhle | KE | link_actors | a=07203; number=11 | side=b; field_en=Education; name_en=Gymnasium an der Wolfskuhle
Education, Essen: Krupp foundation | KE | link_actors | a=07203; number=12 | side=b; field_en=Education; name_en=Krupp foundation
Yohei Watanabe, City of Koriyama | KE | link_actors | a=07203; number=13 | side=a; name_en=Yohei Watanabe; role_en~author of the slides
Thomas Kufen, Lord Mayor of Essen | KE | link_actors | a=07203; number=14 | side=b; name_en=Thomas Kufen; role_en~Lord Mayor

# Greater Manchester and Osaka
Programme: IURC, funded by the EU, decarbonisation | GM | programmes | code=iurc | name_en~International Urban and Regional Cooperation; text_en~EU-funded; text_en~decarbonisation priorities
Greater Manchester and Osaka work together | GM | links | a=27100; b=GB-greater-manchester; programme=iurc | topics~decarbonisation; topics~net-zero; topics~healthy-ageing; topics~trade; topics~investment; topics~innovation
A formal agreement close to signing | GM | link_focus | a=27100; number=2 | kind=status; text_en~close to signing; text_en~decarbonisation priorities
Fields | GM | link_focus | a=27100; number=1 | kind=field; text_en~decarbonisation, net zero, healthy ageing, trade, investment, innovation
Industrial and textile heritage | GM | link_focus | a=27100; number=3 | kind=shared-trait; text_en~industrial and textile heritage; text_en~Manchester of the East
Sister initiatives: China Forum and India Partnership | GM | link_focus | a=27100; number=4 | text_en~Manchester China Forum; text_en~Manchester India Partnership
Trade above GBP 30 billion in 2019 | GM | link_focus | a=27100; number=5 | kind=context; text_en~above GBP 30 billion in 2019; text_en~goods and services
Steering Group: Deloitte | GM | link_actors | a=27100; number=1 | side=b; field_en=Greater Manchester Japan Steering Group; name_en=Deloitte
Steering Group: MIDAS | GM | link_actors | a=27100; number=2 | side=b; field_en=Greater Manchester Japan Steering Group; name_en=MIDAS
Steering Group: Department for International Trade | GM | link_actors | a=27100; number=3 | side=b; field_en=Greater Manchester Japan Steering Group; name_en=Department for International Trade
Steering Group: Electricity North West and its owners | GM | link_actors | a=27100; number=4 | side=b; field_en=Greater Manchester Japan Steering Group; name_en=Electricity North West; role_en~Kansai Electric Power; role_en~Chinese investor
Jo Ahmed, Deloitte, honorary consul of Japan | GM | link_actors | a=27100; number=5 | side=b; name_en=Jo Ahmed; role_en~Deloitte; role_en~honorary consul of Japan
Mayor Andy Burnham | GM | link_actors | a=27100; number=6 | side=b; name_en=Andy Burnham; role_en=Mayor
The article on Greater Manchester and Japan | GM | sources | key=greater-manchester-japan | title_en=Greater Manchester strengthens ties with Japan as both regions look to net zero targets; date=2021
";
