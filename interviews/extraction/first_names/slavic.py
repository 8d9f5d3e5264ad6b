"""First names of Central, Eastern and South-Eastern Europe beyond the common ones; plain text."""

SLAVIC = """
Adela Admir Adnan Adrijana Afrim Agata Agim Agnieszka Agron Aibek Aidar Ajla Albana Albin Albina Aldin Aldina
Aleksander Aleksandr Aleksandre Aleksandrs Aleksej Aleksey Aleksi Alen Aleš Alexandru Alexei Alexej Alfonz Alikhan
Alisa Alja Aljaž Aljoša Almedin Almin Almir Alžběta Amar Amel Amela Amer Amila Amra Ana-Marija Anastasija Anastasiya
Anatolij Anatoly Andela Andon Andraž Andrej Andreja Andrija Andris Andrius Andro Aneliya Aneta Angelos Aniela Anka
Antoni Antonija Antonis Antun Anżelika Apostolos Aram Arber Ardian Ardit Arif Aris Arman Armen Armend Arminas Armir
Arsen Arta Artak Artan Artiom Artjom Artūras Arvydas Asen Asim Asja Askar Aslan Asmira Atanas Athanasios Aurelija Avdo
Azra Bajram Bakir Balázs Bálint Barbora Bartek Bartłomiej Bartosz Bashkim Bauyrzhan Beata Bedri Behar Bekim Bence
Benedek Berat Besfort Besian Besim Besnik Biljana Blagoj Blaž Błażej Blaženka Bledar Blendi Blerina Blerta Bogna
Bogumił Bogusław Bohumil Bohuslav Bojan Bojana Boleslav Bolesław Borislav Borislava Borivoje Borko Borna Boško Boyan
Božena Božidar Božo Brane Branimir Branislav Branislava Branka Branko Bronisław Burim Cezary Csaba Csilla Czesław
Dagmara Dajana Dalia Dalibor Dalma Damir Damjan Danica Danijel Danijela Danil Danila Danka Danuta Darija Darijo
Dariusz Darja Darya Dasha Davit Davor Davud Deivydas Dejana Demir Denys Desanka Desislava Deyan Dezső Dijana Dimitar
Dimitra Dimitrij Dimitrios Dimitris Dmitri Dmitrij Dmitriy Dmitry Dmytro Dobromir Domagoj Domen Donika Donjeta Dorota
Draga Dragana Dragica Draginja Dragiša Drago Dragomir Dragoslav Dragutin Draško Drilon Driton Dubravka Dunja Dušanka
Duško Džana Džejla Džemal Dženan Dženana Dzenis Ebru Edis Edit Edita Edmundas Edo Edon Edona Eduards Edyta Egzon
Ekaterina Elchin Eldar Eldin Eldina Eleftherios Elina Elma Elmedin Elmir Elmira Elvedin Elvin Elvir Elżbieta Emiljan
Emina Emir Emira Endre Endrit Enes Enis Enisa Enver Ergys Erjon Ermal Ermin Ermina Ernad Ervina Erzsébet Esad Esmir
Eszter Etleva Euglena Evangelia Evangelos Ewa Ewelina Fadil Fahrudin Faruk Fatjon Fatlum Fatma Fatmire Fatos Fedor
Ferenc Ferid Fikret Filipp Filippos Flamur Florijan Flutura Franc Franciszek Franjo František Gabija Galina Gašper
Gavril Gennadi Georgi Georgij Georgios Gergely Gergő Gevorg Gezim Gia Gintaras Giorgi Giorgos Gjergj Gjon Gjorgji Goce
Gojko Gordana Grażyna Grigor Grigori Grigorij Grigoris Grzesiek Guram Gvidas György Gyula Halil Halina Hamdi Hana
Hanka Harun Hasib Hayk Henrikh Henryk Hristo Hristos Hrvoje Husein Iana Ibro Ieva Igli Ignas Ignat Ildikó Ilgar Ilias
Iliass Ilie Ilija Ilina Ilir Ilirjan Ilja Ilya Imre Inara Indira Indre Ingrida Iosif Irakli Irena Irfan Irmina Isak
Ismet Isuf Itana Iva Ivailo Ivanka Ivars Ivaylo Iveta Ivica Ivona Iwona Izabela Izet Izudin Jaba Jacek Jadran Jadranka
Jadwiga Jagoda Jakov Jakša Jan-Krzysztof Janez Janja Janka Janko János Janusz Jarek Jarmila Jaroslava Jarosław Jaša
Jasenka Jasmila Jasmina Jasna Jelica Jennie Jerko Jernej Jerzy Jetmir Jeton Jevgenij Jewgeni Jirka Jitka Jola Jolanta
Jonuz Josipa Jovan Jovana Jovica Józef József Julija Juliusz Juraj Jure Juri Jurica Justyna Kacper Kaloyan Kamran
Karel Karlis Karlo Karmen Karolína Kasia Kaspars Katalin Katarína Katarzyna Kateryna Katica Katya Kazimierz Kestutis
Khvicha Kinga Kiril Kirill Klaudija Klemen Klement Konstantina Konstantinos Kornel Kosta Kostadin Kostas Kreshnik
Krešimir Kristaps Kristijan Kristiyan Kristjan Kristo Kristýna Krstan Krum Krystian Krystyna Ksenia Ksenija Kujtim
Kyriakos Kyrylo Labinot Lajos Lamija Larisa Lasha Laurynas Lavdrim Lazar Leart Lejla Lenka Leonid Leotrim Leposava
Levan Levente Leyla Lidija Lilia Lilla Liridon Liudmila Ljerka Ljiljana Ljubica Ljubo Ljubomir Lora Loreta Loukas
Lovre Lovro Lubica Lucija Łucja Lucjan Ludmila Ludvík Lukács Lumturi Lyudmila Maciej Maciek Majlinda Maksim Maksym
Maksymilian Malgorzata Mamuka Manol Manolis Marat Margareta Margita Margus Mariia Marijan Marijana Marinko Mariola
Marios Mariusz Mariya Marjan Markéta Markos Marsela Martyna Martynas Marzena Maša Masha Matea Matej Matija Matúš
Matyáš Maxim Medin Mehmed Melisa Melita Mergim Merita Mersad Mersiha Michail Michala Michałek Michalis Miha Mihael
Mihajlo Mihály Mikalai Mikhail Miklós Mikołaj Mikuláš Milad Milaim Milana Milanka Milanko Milica Milivoj Miljan
Miljana Milka Milko Miloslav Milutin Mimoza Mindaugas Miodrag Miralem Mirka Mirna Mirosław Mirsad Mirsada Mirza Mitja
Mitko Mladena Mojca Momčilo Momir Muamer Muhamed Muharem Mujo Munir Nada Naim Najdan Narek Naser Natalija Nataliya
Nataša Natko Nebojša Neda Nedeljko Nedim Nedžad Neira Nejc Nermin Nermina Neven Nevena Nika Niki Nikica Nikolaos
Nikolay Nikoleta Nikolett Nikos Ninoslav Nodar Nuri Nurlan Nusret Ognjen Ognjenka Oksana Oldřich Oleg Oleh Oleksiy
Olena Olgierd Olimpia Olja Olta Orges Orsolya Osman Ostap Otakar Otar Oto Ovidijus Palina Panagiotis Pantelis Patrycja
Paulius Pavao Pavle Pavlina Pavlo Paweł Pelle Pëllumb Penka Perica Pero Perparim Petko Petr Petrit Petros Petrus Petya
Plamen Polina Predrag Premysl Primož Radim Radka Radmila Radmilo Rado Radoje Radojica Radomir Radoslava Radosław
Radovan Rafał Rahim Raimondas Raimonds Rajko Ramil Ramin Ramiz Raša Rasim Ratko Rebeka Reka Relja Remigiusz Rexhep
Rezo Ridvan Rinat Riste Robertas Roko Roksana Ronela Rostislav Róża Rudolfs Rufat Rumen Ruslan Rustam Ružica Ryszard
Saba Sabit Sabri Safet Sakib Salih Salim Samed Samra Sanda Sandi Sandor Sanel Sanela Sanja Sarka Saša Sasho Savo
Savvas Selim Selmir Semir Semra Senad Senada Sergey Sergij Serhii Serhiy Servet Sevdalin Severyna Shalva Sibila Silard
Silvija Silvije Simas Šime Šimun Sinisa Skender Slađana Slavica Slavko Slavoljub Slavomir Sławomir Slobodan Snežana
Snjezana Sofija Soňa Sotiris Spiros Spyros Srđan Srdjan Srećko Sreten Stana Stanimir Stanislava Stanisław Stanko
Stasia Stavros Stefana Stefaniya Stefanos Stelios Stepan Stevan Stevica Stipe Stjepan Stojan Stoyan Strahinja Suad
Suada Sulejman Svetlana Svetoslav Svetozar Sviatoslav Svjetlana Svyatoslav Sylwester Sylwia Szabolcs Szilárd Szilvia
Tadeáš Tadej Tadeusz Tadija Taja Tamar Tamaz Taras Tarmo Tatyana Tea Temur Teodor Teuta Thanasis Theodoros Theofanis
Tigran Tihomir Tijana Tímea Timerlan Timofey Timotej Timur Todor Toma Tomislav Tomo Tonči Tonka Toomas Tornike Trajče
Tsvetan Tsvetelina Tvrtko Ugis Uldis Uroš Urška Urszula Vadim Vadym Vahagn Vakhtang Valdas Valdet Valdis Valentyn
Valentyna Valeri Valērijs Valeriy Valmir Vanya Vardan Vasil Vasiliki Vasilios Vasilis Vasily Vasko Vasyl Vedran
Vedrana Velibor Velimir Velizar Veljko Verica Vesela Veselin Vesna Viera Viktorija Viktoriya Vilém Vilmos Vinko
Virginijus Vít Vitalij Vitaliy Vitaly Vitomir Vlada Vladimira Vladislav Vladlen Vladyslav Vlasta Vlastimil Vlatka
Vlatko Voislav Vojin Vojislav Vojta Volodymyr Vsevolod Vugar Vuk Vukan Vukašin Vyacheslav Waldek Wasyl Weronika
Wiesław Wiktor Wiktoria Wincenty Witold Władysław Włodzimierz Wojtek Xhevdet Yana Yanis Yaroslav Yauheni Yegor
Yerkebulan Yevgeni Yevgeniy Yiannis Yordan Yulia Yuliya Yuriy Žaklina Žan Zana Zarko Zaur Zaza Zdenka Zdenko Zdravko
Zdzisław Zejd Željana Željka Zenon Žiga Živko Živojin Zlata Zlatko Zoja Zora Zorana Zorica Zorka Zrinka Zsófia Zsombor
Zsuzsanna Zurab Zuzana Zuzanna Zvezdan Zvjezdan Žydrūnas Zygmunt
"""
