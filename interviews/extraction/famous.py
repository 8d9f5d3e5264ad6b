"""Players so well known that an interview names them by one word: "Messi", "Zidane", "Kroos". Folded.

Only words that are hardly anything else: no "Kahn" (a boat), "Prinz", "Kane" or "Best". They are idols and
favourites in interviews; nothing but the name is known of them here.
"""

from players.names import key

FAMOUS = frozenset(
    map(
        key,
        """
        Adebayor Adriano Aguero Agüero Ailton Akinfeev Alaba Alisson Angerer Arnautovic Arnautović Arshavin Asllani
        Asprilla Aubameyang Bacha Baggio Balakov Ballack Balotelli Banega Baroš Barthez Basler Bastos Batistuta
        Batshuayi Baumgartner Bebeto Beckenbauer Beckham Belanov Bellingham Benzema Benítez Berbatov Bergkamp
        Bierhoff Blaszczykowski Boateng Bojan Boniek Bonmati Bonmatí Brehme Breitner Bremner Brolin Buffon
        Błaszczykowski Cafu Cahill Caldentey Camavinga Caniggia Cannavaro Cantona Carragher Cascarino Casemiro
        Casillas Cassano Cavani Cazorla Ceulemans Chicharito Chiellini Chilavert Chivu Coentrão Courtois Coutinho
        Crespo Cristiano Cruyff Cuadrado Dalglish Davids Deco Dembélé Demichelis Desailly Deschamps Deyna Diani
        Diego Djorkaeff Donadoni Donnarumma Drogba Dumitrescu Dunga Dybala Dzeko Dzsenifer Däbritz Džeko Earps
        Ederson Effenberg Eikrem Eilts Elber Eriksen Essien Eto'o Etoo Eusébio Evra Falcao Falcão Fekir Fernandinho
        Figo Firmino Foden Forlán Formiga Francescoli Furuhashi Fàbregas Füllkrug Gabbiadini Gabigol Garrincha
        Gascoigne Gattuso Gerrard Geyoro Ginola Giresse Gnabry Gomis Griezmann Guardiola Guedes Gullit Guti Gwinn
        Götze Gündogan Gündoğan Haaland Hagi Hakimi Hamsik Hamšík Handanović Hasanbegović Hasebe Hasegawa Havertz
        Hegerberg Hermoso Heynckes Higuaín Hoeneß Houghton Howedes Hrubesch Hummels Hyypiä Hässler Höwedes Ibra
        Ibrahimović Icardi Immobile Inamoto Iniesta Insigne Inzaghi Isak Ivanović Iwabuchi Jairzinho Jorginho
        Juninho Jääskeläinen Kagawa Kaká Kanouté Kanté Karembeu Karius Katoto Kawashima Keane Kempes Keïta Khedira
        Kimmich Klinsi Klinsmann Klose Kobel Kocsis Koeman Kolašinac Kompany Kostadinov Kovačić Krankl Kroos Kubala
        Kumagai Kuyt Kvaratskhelia Köpke Lahm Laimer Lampard Larsson Laudrup Lavelle Lavezzi Ledesma Leonidas
        Letchkov Lewandowski Lewandowsky Litmanen Littbarski Lizarazu Ljungberg Lloris Lobonț Lovren Lubański Lucio
        Luhukay Lukaku Lúcio Maeda Magull Mahrez Makaay Makelele Makélélé Maldini Malouda Mandžukić Maradona Marcelo
        Marchisio Marega Maroszan Marozsan Marozsán Marta Mascherano Materazzi Matthäus Mbappé McCabe Mertens
        Mertesacker Messi Miedema Milito Mitoma Miyama Modeste Modric Modrić Morata Mourinho Mpenza Mudryk Musiala
        Mutu Nadim Nagasato Nainggolan Nakajima Nakamura Nakata Naldo Nasri Navas Nedvěd Nehoda Nesta Neymar
        Nistelrooy Oberdorf Oblak Ochoa Odegaard Okazaki Okocha Oliseh Osimhen Overmars Palacios Panenka
        Papadopoulos Papin Pauleta Pavard Payet Pedri Pelé Perišić Perotti Pfaff Piqué Pirlo Piszczek Pizarro Pjanić
        Platini Poborský Podolski Pogba Popp Prohaska Pukki Pulisic Puskás Putellas Puyol Quaresma Rakitic Rakitić
        Ramires Raphinha Rapinoe Rashford Raúl Recoba Redondo Reiten Reiziger Renard Ribéry Riise Rijkaard Riquelme
        Rivaldo Robben Robinho Rodri Rolfo Rolfö Romário Ronaldinho Ronaldo Rooney Rosicky Rosický Rummenigge
        Rüdiger Sabitzer Saka Salah Salihamidžić Sammer Sané Savićević Schelin Schillaci Schmeichel Scholes Schult
        Schweinsteiger Schürrle Scifo Seedorf Seger Sesko Shaqiri Shearer Sheringham Shevchenko Signori Simeone
        Sinclair Sneijder Sokratis Soldado Solskjær Stanciu Stoichkov Suker Suárez Szalai Szczesny Szczęsny
        Szoboszlai Sócrates Sørloth Süle Taffarel Tardelli Tchouaméni Thuram Toldo Tomiyasu Toone Torricelli Totti
        Trezeguet Tévez Uchida Valdano Valderrama Vampeta Varane Vardy Vidal Vidić Vieira Vieri Vlahović Vucinic
        Völler Wambach Weah Weghorst Williamson Wirtz Xabi Xavi Xhaka Yakin Yamal Yarmolenko Yashin Yaya Yeboah
        Zagallo Zahović Zamorano Zanetti Zenga Zico Zidane Zinchenko Zinsberger Zlatan Zola Zubizarreta Élber Özil
        Ødegaard Čech İlkay Şahin Šeško Šuker
        """.split(),
    )
)
