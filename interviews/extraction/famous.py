"""Players so well known that an interview names them by one word: "Messi", "Zidane", "Kroos". Folded.

Only words that are hardly anything else: no "Kahn" (a boat), "Prinz", "Kane" or "Best". They are idols and
favourites in interviews; nothing but the name is known of them here.
"""

from players.names import key

FAMOUS = frozenset(
    map(
        key,
        """
        Aguero Agüero Alaba Alisson Arnautović Arshavin Aubameyang Baggio Ballack Batistuta Beckenbauer Beckham
        Bellingham Benzema Bergkamp Boateng Bonmatí Buffon Cafu Camavinga Cantona Casillas Cavani Čech Courtois
        Cristiano Cruyff Dembélé Donnarumma Drogba Dybala Džeko Ederson Effenberg Eriksen Essien Eto'o Eusébio
        Fàbregas Figo Forlán Füllkrug Gascoigne Gattuso Gerrard Gnabry Götze Griezmann Guardiola Gullit Gündogan
        Gündoğan Haaland Hagi Hakimi Hamšík Hasebe Havertz Hegerberg Hrubesch Hummels Ibra Ibrahimović Iniesta
        Inzaghi Isak Kagawa Kaká Kanté Keïta Khedira Kimmich Klinsmann Klose Koeman Kompany Kovačić Kroos
        Kvaratskhelia Lahm Laudrup Lewandowski Littbarski Lizarazu Ljungberg Lukaku Maldini Mandžukić Maradona
        Mascherano Materazzi Matthäus Mbappé Mertesacker Messi Miedema Mitoma Modrić Modric Morata Mourinho
        Musiala Nakamura Nakata Navas Nedvěd Nesta Neymar Nistelrooy Oblak Odegaard Ødegaard Okocha Özil
        Palacios Papin Pavard Pedri Pelé Piqué Pirlo Pizarro Platini Podolski Pogba Puskás Putellas Puyol
        Raphinha Rapinoe Ribéry Riquelme Rivaldo Robben Robinho Rodri Romário Ronaldinho Ronaldo Rooney Rüdiger
        Salah Sané Schmeichel Schweinsteiger Seedorf Şahin Shevchenko Shaqiri Sneijder Solskjær Suárez Szczęsny
        Szoboszlai Tchouaméni Tévez Thuram Totti Uchida Valderrama Varane Vardy Vidić Vieira Völler Wambach
        Wirtz Xabi Xavi Xhaka Yamal Yashin Yaya Zanetti Zico Zidane Zola
        """.split(),
    )
)
