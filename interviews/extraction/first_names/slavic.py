"""First names of Central, Eastern and South-Eastern Europe beyond the common ones; plain text."""

SLAVIC = """
Adela Admir Adnan Adrijana Afrim Agata Agim Agnieszka Agron Aibek Aidar Ajla Albana Albin Albina Aldin Aldina
Aleksander Aleksandr Aleksandre Aleksandrs Aleksej Aleksey Aleksi Alen Aleš Alexandru Alexei Alexej Alfonz Alikhan
Alisa Alja Aljaž Aljoša Almedin Almin Almir Alžběta Amar Amel Amela Amer Amila Amra Ana-Marija Anastasija Anastasiya
Anatolij Anatoly Andela Andjela Andon András Andraž Andrej Andreja Andrija Andris Andrius Andro Aneliya Aneta Angelos
Aniela Anka Antoni Antonija Antonis Antun Anżelika Apostolos Aram Arben Arber Ardian Ardit Ardita Arif Aris Arman
Armen Armend Arminas Armir Arsen Arta Artak Artan Artiom Artjom Artūras Arvydas Asen Asim Asja Askar Aslan Asmira
Atanas Athanasios Aurelija Avdo Azra Bajram Bakir Balázs Bálint Barbora Bartek Bartłomiej Bartosz Bashkim Basia
Bauyrzhan Beata Bedri Behar Bekim Bence Benedek Berat Besfort Besian Besim Besnik Biljana Blagoj Blaž Błażej Blaženka
Bledar Blendi Blerina Blerta Bogna Bogumił Bogusław Bohumil Bohuslav Bojan Bojana Boleslav Bolesław Borislav Borislava
Borivoje Borko Borna Boško Boyan Božena Božidar Božo Brane Branimir Branislav Branislava Branka Branko Bronisław Bujar
Bukurie Burim Cezary Csaba Csilla Czesław Dagmara Dajana Dalia Dalibor Dalma Damir Damjan Danica Danijel Danijela
Danil Danila Danka Danuta Darek Darija Darijo Darinka Dariusz Darja Darya Dasha Davit Davor Davud Deivydas Dejana
Demir Dénes Denys Desanka Desislava Deyan Dezső Dijana Dimitar Dimitra Dimitrij Dimitrios Dimitris Dmitri Dmitrij
Dmitriy Dmitry Dmytro Dobromir Domagoj Domen Donika Donjeta Đorđe Dorota Draga Dragana Dragica Draginja Dragiša Drago
Dragomir Dragoslav Dragutin Draško Drilon Drita Dritan Driton Dubravka Dunja Đuro Dušanka Duško Džana Džejla Džemal
Dženan Dženana Dzenis Ebru Edis Edit Edita Edmundas Edo Edon Edona Eduards Edyta Egzon Ekaterina Elchin Eldar Eldin
Eldina Eleftherios Elina Elma Elmedin Elmir Elmira Elvana Elvedin Elvin Elvir Elżbieta Emiljan Emina Emir Emira Endre
Endrit Enes Enikő Enis Enisa Enver Ergys Erjon Ermal Ermin Ermina Ernad Ervina Erzsébet Esad Esmir Eszter Etleva
Euglena Evangelia Evangelos Ewa Ewelina Fadil Fahrudin Faruk Fatbardha Fatjon Fatlum Fatma Fatmire Fatos Fedor Ferenc
Ferid Fikret Filipp Filippos Flamur Florijan Flutura Franc Franciszek Franjo František Gabija Galina Gašper Gavril
Genc Gennadi Georgi Georgij Georgios Gergely Gergő Gevorg Gezim Gia Gintaras Giorgi Giorgos Gjergj Gjon Gjorgji Goce
Gojko Gordana Gosia Grażyna Grigor Grigori Grigorij Grigoris Grzesiek Guram Gvidas György Gyula Halil Halina Hamdi
Hana Hanka Harun Hasib Hayk Henrikh Henryk Hristo Hristos Hrvoje Hryhorij Husein Iana Ibro Ieva Igli Ignas Ignat Ihor
Ildikó Ilgar Ilias Iliass Ilie Ilija Ilina Ilir Ilirjan Ilja Illia Ilya Imre Inara Indira Indre Ingrida Iosif Irakli
Irena Irfan Irmina Iryna Isak Ismet Isuf Itana Iva Ivailo Ivanka Ivanna Ivars Ivaylo Iveta Ivica Ivona Iwona Izabela
Izet Izudin Jaba Jacek Jadran Jadranka Jadwiga Jagoda Jakov Jakša Jan-Krzysztof Janez Janja Janka Janko János Janusz
Jarek Jarmila Jaroslava Jarosław Jaša Jasenka Jasmila Jasmina Jasna Jelica Jennie Jenő Jerko Jernej Jerzy Jetmir Jeton
Jevgenij Jewgeni Jirka Jitka Jola Jolanta Jonuz Josipa Jovan Jovana Jovica Józef József Judit Julija Juliusz Juraj
Jure Juri Jurica Justyna Kacper Kálmán Kaloyan Kamran Karel Karlis Karlo Karmen Karolína Kasia Kaspars Kastriot
Katalin Katarína Katarzyna Kateryna Katica Katya Kazimierz Kestutis Khvicha Kinga Kiril Kirill Klaudija Klemen Klement
Konstantina Konstantinos Kornel Kosta Kostadin Kostas Kreshnik Krešimir Kristaps Kristijan Kristiyan Kristjan Kristo
Kristýna Krisztián Krisztina Krstan Krum Krystian Krystyna Ksenia Ksenija Kuba Kujtim Kyriakos Kyrylo Labinot Lajos
Lamija Larisa Lasha Laurynas Lavdrim Lazar Leart Lech Lejla Lenka Leonid Leotrim Leposava Lesia Lesya Levan Levente
Leyla Lidija Lidka Lilia Lilla Lilou Liridon Liudmila Ljerka Ljiljana Ljubica Ljubo Ljubomir Lora Loreta Loukas Lovre
Lovro Lubica Lucija Łucja Lucjan Ludmila Ludvík Ludwik Lukács Lule Luljeta Lumturi Lyudmila Maciej Maciek Magdolna
Majlinda Maksim Maksym Maksymilian Malgorzata Mamuka Manol Manolis Marat Margareta Margita Margus Mariia Marijan
Marijana Marinko Mariola Marios Mariusz Mariya Marjan Markéta Markos Marsela Márton Martyna Martynas Marzena Maša
Masha Máté Matea Matej Matija Matúš Matyáš Maxim Medin Mehmed Melisa Melita Mergim Merita Mersad Mersiha Michail
Michala Michałek Michalis Mieczysław Miha Mihael Mihajlo Mihály Mikalai Mikhail Miklós Mikołaj Mikuláš Milad Milaim
Milana Milanka Milanko Milica Milivoj Miljan Miljana Milka Milko Miloslav Milutin Mimoza Mindaugas Miodrag Miralem
Mirek Mirka Mirna Mirosław Mirsad Mirsada Mirza Mitja Mitko Mladena Mojca Momčilo Momir Muamer Muhamed Muharem Mujo
Munir Munira Nada Nadiya Naim Najdan Narek Naser Natalija Nataliya Nataša Natko Nazar Nebojša Neda Nedeljko Nedim
Nedžad Neira Nejc Nermin Nermina Neven Nevena Nihad Nika Niki Nikica Nikolaos Nikolay Nikoleta Nikolett Nikolina Nikos
Ninoslav Nodar Nuri Nurlan Nusret Ognjen Ognjenka Oksana Oldřich Oleg Oleh Olek Oleksiy Olena Olgierd Olimpia Olja
Olta Orges Örs Orsolya Osman Ostap Otakar Otar Oto Ovidijus Palina Panagiotis Pantelis Patrycja Paulius Pavao Pavle
Pavlina Pavlo Paweł Pelle Pëllumb Penka Perica Pero Perparim Petko Petr Petrit Petro Petros Petrus Petya Piroska
Plamen Polina Predrag Premysl Primož Przemek Przemysław Qendrim Radim Radka Radmila Radmilo Rado Radoje Radojica
Radomir Radoslava Radosław Radovan Rafał Rahim Raimondas Raimonds Rajko Ramil Ramin Ramiz Raša Rasim Ratko Rebeka Reka
Relja Remigiusz Rexhep Rezo Ridvan Rinat Riste Robertas Roko Roksana Roksolana Romek Ronela Rostislav Róża Rózsa
Rrahim Rudolfs Rufat Rumen Ruslan Ruslana Rustam Ružica Ryszard Saba Sabit Sabri Safet Sakib Salih Salim Samed Samra
Sanda Sandi Sandor Sanel Sanela Sanja Sarka Saša Sasho Savo Savvas Šefik Selim Selmir Semir Semra Senad Senada Sergey
Sergij Serhii Serhiy Servet Sevdalin Severyna Shalva Shpresa Shqipe Sibila Silard Silvija Silvije Simas Šime Šimun
Sinisa Skender Slađana Slavica Slavko Slavoljub Slavomir Sławek Sławomir Slobodan Smilja Snežana Snjezana Sofiia
Sofija Soňa Sotiris Spiros Spyros Srđan Srdjan Srećko Sreten Stana Stanimir Stanislava Stanisław Stanko Stasia Staszek
Stavros Stefana Stefaniya Stefanos Stefek Stelios Stepan Stevan Stevica Stipe Stjepan Stojan Stoyan Strahinja Suad
Suada Sulejman Suljo Svetlana Svetoslav Svetozar Sviatoslav Svjetlana Svyatoslav Sylwester Sylwia Szabolcs Szilárd
Szilvia Tadeáš Tadej Tadek Tadeusz Tadija Taisia Taja Tamar Tamaz Taras Tarmo Tatyana Tea Temur Teodor Teuta Thanasis
Theodoros Theofanis Tigran Tihomir Tijana Tímea Timerlan Timofey Timotej Timur Todor Toma Tomislav Tomo Tonči Tonka
Toomas Tornike Trajče Tsvetan Tsvetelina Tvrtko Ugis Uldis Uliana Uroš Urška Urszula Vadim Vadym Vahagn Vakhtang
Valdas Valdet Valdis Valentyn Valentyna Valeri Valērijs Valeriy Valmir Vanya Vardan Vasil Vasiliki Vasilios Vasilis
Vasily Vasko Vasyl Vedran Vedrana Velibor Velimir Velizar Veljko Verica Vesela Veselin Vesna Viera Viktorija Viktoriya
Vilém Vilmos Vinko Virginijus Vít Vitalii Vitalij Vitaliy Vitaly Vitomir Vjosa Vlada Vladimira Vladislav Vladlen
Vladyslav Vlasta Vlastimil Vlatka Vlatko Voislav Vojin Vojislav Vojta Volodymyr Vsevolod Vugar Vuk Vukan Vukašin
Vyacheslav Wacław Waldek Wasyl Weronika Wiesław Wiktor Wiktoria Wincenty Wiola Witek Witold Władysław Włodzimierz
Wojtek Xhevdet Yana Yanis Yaroslav Yaryna Yauheni Yegor Yerkebulan Yevgeni Yevgeniy Yiannis Yordan Yulia Yuliya Yurii
Yuriy Žaklina Žan Zana Żaneta Zarko Zaur Zaza Zbyszek Zdenka Zdenko Zdravko Zdzisław Zejd Željana Željka Zenon Žiga
Živko Živojin Zlata Zlatko Zofia Zoja Zora Zorana Zoriana Zorica Zorka Zosia Zrinka Zsanett Zsófia Zsombor Zsuzsanna
Zurab Zuzana Zuzanna Zuzia Zvezdan Zvjezdan Zvonko Žydrūnas Zygmunt
"""
