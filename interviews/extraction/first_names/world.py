"""First names of Scandinavia and the Low Countries, Turkey, the Arab world, Africa, Asia beyond the common ones."""

WORLD = """
Aad Aadil Aage Aart Abbas Abdallah Abdel Abdelaziz Abdelhak Abdelhamid Abdelkader Abdelkarim Abdellah Abdelrahman
Abderrahim Abderrahmane Abdou Abdoul Abdourahmane Abdulai Abdulkadir Abdülkerim Abdulla Abdulrahman Abhishek Adem
Adham Adil Aditya Adriaan Afonso Åge Agneta Agus Ahlam Ahmet Aïcha Aida Aiko Ailton Aimen Aino Aïssata Akash Akemi
Akhil Aki Akif Akihiro Akiko Akinori Akinwale Akosua Akwasi Alaa Aladji Aletta Alfhild Alhassan Ali-Reza Aliyu Alpay
Alper Altay Alva Aly Amal Amalie Aman Amani Amardeep Ami Amidou Aminata Amine Amit Ammar Amr Amrit Amund Anand Anas
Anette Anh Anıl Anirudh Anis Anjali Ankit Ann-Sofie Anne-Marie Annelies Anniken Anouar Antoon Antti Anwar Aoi Aoto
Arafat Arata Aref Arezou Ari Arie Ariën Arij Arild Arjan Arjun Armel Arnaut Arno Aron Arto Arun Arzu Ása Asahi Asami
Asbjørn Åse Asena Ásgeir Asger Ashok Ashraf Ashwin Asif Aslak Aslı Asma Assane Asta Astri Asuka Asuman Asuna Atakan
Atef Atilla Atle Atli Atsuki Atsushi Aud Auður Aukje Aune Aung Avni Awa Aya Ayaka Ayako Ayame Ayberk Aydın Ayfer Aykut
Aylin Ayman Aymane Aymen Ayoub Ayşegül Aysel Aysun Aytaç Ayten Ayumu Azeem Azeez Aziz Azusa Azzedine Baas Babacar
Babajide Bachir Badr Badreddine Baher Bakari Balwinder Bamba Bambang Bambo Banele Barış Bas Başak Bashar Bashir Basma
Bassem Bastiaan Batuhan Behçet Bekir Belgin Belkıs Bendik Benedikte Bengt Benjani Bente Benthe Berend Berfin Berglind
Beril Berk Berkan Berkay Berke Berna Bernadin Bert Betül Beyza Bhavna Bircan Birgir Birna Birol Birsen Bismark Bjarki
Bjarni Bonaventure Bora Børge Boualem Bouchra Boudewijn Brahim Brahima Brede Britt Brynjar Budi Buğra Bukola Bülent
Burçin Burcu Burhan Büşra Cafer Çağatay Çağdaş Çağlar Canan Caner Cansu Carolien Cecilie Cees Cees-Jan Celal Cemal
Cemil Cemile Cengiz Ceren Cevdet Ceyda Chadi Chaima Chanathip Chancel Charif Chen Chenglong Chetan Chibuike Chibuzor
Chidera Chidi Chidiebere Chidozie Chie Chiedozie Chigozie Chiharu Chijioke Chika Chikako Chike Chima Chinedu Chinonso
Chinwe Chisato Chiyo Christen Christer Chuba Chukwudi Chukwuemeka Chuma Cihan Cihat Coen Corné Cornelis Coşkun Cüneyt
Cyriel Dag Dagny Daigo Daisuke Dalal Daley Damla Daniella Danique Danish Daouda Dauda Davy Deepa Deepak Dele Demba
Demet Denis-Will Derya Dev Devika Devrim Dewi Dhruv Diaby Diafra Didem Dieke Dienke Dilan Dilara Dilek Dilip Dinesh
Dirk-Jan Dirkje Ditte Divock Divya Djamila Djené Djiby Dodi Doğan Doğukan Donatien Donyell Driss Duc Dursun Ebba Ebbe
Ebenezer Ebere Ebrahim Ebrima Ece Edem Edidiong Ediz Eero Efua Eggert Egil Ehab Eiður Einar Eino Eirik Eiríkur Eirin
Eita Ekin Ekow Ekrem Ela Elçin Elfar Elhadj Elhadji Elisha Els Elske Embla Emeka Ememobong Emi Emiko Emine Emirhan
Emmanuella Emmelie Emrah Engin Ephraim Ercan Erdal Erdem Erdinç Erdoğan Erhan Eri Eriko Erlend Erlendur Erman Erol
Ersin Ersun Ertan Ertuğrul Esi Esin Eskil Esma Esmee Esosa Espen Esra Etsuko Eva-Lotta Evariste Evelien Evert Evren
Ewout Eyjólfur Eylül Eyob Ezekiel Ezgi Ezinne Fadel Fadi Fahad Fahd Fahri Faisal Faiz Faouzi Farah Fares Farouk Fatema
Fathi Fati Fatimah Fatou Fatoumata Faycal Felicite Femi Feng Fenna Feras Ferhat Feride Feridun Ferit Ferjani Fevzi
Feyza Filiz Finnur Firas Fırat Floris Fode Folarin Foppe Fousseni Frans Fredrika Freek Frej Freja Frenkie Freyr
Friðrik Frimpong Frits Frode Fuka Fumi Fumiko Fuminori Fumiya Funda Funmi Funmilayo Furkan Fuyuki Gamze Ganesh
Gaoussou Gaurav Geertje Geir Gerben Gerrie Ghassan Giel Gijs Gísli Gizem Godsway Godwin Gökay Gökçe Gökdeniz Gökhan
Gökmen Göksel Gonca Gönül Gorm Gözde Greger Grete Gro Guðjohnsen Guðlaugur Guðmundur Guðni Gül Gülay Gülben Gülcan
Güler Gülşah Gülsüm Gülten Güneş Gunhild Gunilla Gunn Gunnhild Gurinder Gürkan Gurpreet Guus Güven Gylfi Haakon Habiba
Habibe Hacer Hachim Hafiz Haider Hajar Haji Hajime Håkon Halide Halime Halit Halldór Hallgrímur Hallvard Haluk Halvor
Hamari Hamed Hamid Hamidou Hamit Hanae Hanan Hande Hani Hanna-Kaisa Hanneke Hannu Hans-Jan Hao Hari Harith Harmen
Haroun Harouna Harpreet Haru Haruki Haruko Harumi Haruna Haruto Haruya Hasret Hassan Hassane Hatem Hatice Haukur Havva
Hayate Hayato Hayrettin Hayriye Haythem Hazal Hediye Hedwiges Hege Heikki Heleen Helgi Hend Hendra Hendrika Henk
Herman Hibiki Hicham Hichem Hidde Hideaki Hideki Hideo Hidetoshi Hieu Hikari Hikmet Hilde Hildur Himari Hina Hinako
Hiroko Hiromi Hironobu Hiroya Hiroyuki Hisako Hisashi Hisato Hisham Hiske Hitomi Hitoshi Hjalmar Hjalte Hjörtur Hólmar
Honoka Hörður Hotaru Houcine Houssem Hulda Hülya Hüseyin Hüsnü Hussain Hussam Huub Huy Ibrahima Ibtissam Idar Idriss
Ifeanyi Ifeoma Ihab Ikechukwu Ikki Ikram Ikuto Ilham İlhan İlker Ilkka Ilmari İlyas Ilyes Imad Iman Imane Inas Indra
Ine Ineke Ingerid Ingimar Ingvar Ingvild İpek İrem Isac Isamu Ishaq Ishmael Ismaïla Issa Issam Issiaga Issouf Itsuki
Ivar Iwao Iyad Izumi Jaakko Jaap Jabir Jacco Jacoba Jad Jafar Jagdeep Jalmari Jamila Jan-Willem Jarkko Jarle Jarmo
Jasleen Jaspreet Jawad Jef Jelmer Jens-Ole Jeppe Jerdy Jere Jeremain Jeroen Jetro Jianhua Jie Jihad Jihane Jin Jip
Jiro Jitse Joachim-Kofi Jóannes Joep Joeri Jógvan Johan-Erik Joke Jolien Jonni Joona Jørgen Jorien Jorrit Jorunn Jos
Jostein Juha Juhani Jukka Julle Jun Junichi Junji Junki Junko Junpei Jurriaan Jussi Juuso Jyoti Kaarina Kaatje Kaba
Kabir Kadir Kadriye Kaede Kağan Kaho Kaija Kaisa Kaj Kalevi Kamal Kamel Kamuran Kana Kanade Kanako Kanata Kanna Kaori
Karan Kåre Kári Karianne Karidja Karima Karl-Erik Karoliina Kasim Kassim Katri Kavita Kayo Kazu Kazuaki Kazuhiko
Kazuhiro Kazuma Kazunari Kazuo Kazuya Kees Kehinde Kei Keigo Keiji Keiko Keita Kelechi Kemal Kengo Kenichi Kenshin
Kensuke Kento Kerttu Ketut Kgosi Khadidja Khadim Khaled Khalid Khalifa Khama Khouma Kimiko Kimmo Kiran Kirsi Kiyoko
Kiyoshi Kjartan Kjell Kjersti Klaas-Jan Klas Kodjo Koen Koffi Kohei Koichi Kokoro Kolbeinn Kolbjørn Komlan Koray
Korkut Kosei Koshiro Kossi Kosuke Kota Kotaro Kotone Kou Kouadio Kouamé Kouki Koya Kozue Krishna Kristel Kristinn
Kristofer Kristoffer Kübra Kudakwashe Kudret Kumar Kumi Kunihiko Kwaku Kwesi Kya Kyaw Kyohei Kyoko Laith Lakshmi Lale
Lamin Lamis Lars-Erik Latif Latifa Latife Lauri Lebo Leen Leendert Leif Lerato Lianne Lieke Lieven Linh Linnea
Lionel-Pape Liping Liv Loes Lotfi Lovisa Lowie Ludvig Lukman Luuk Lwazi Lyes Maaike Maartje Madjer Madoka Magne Magni
Maha Mahamadou Mahdi Maher Mahir Mahmoud Mahmud Mahmut Maiju Maiko Majed Majid Makan Maki Mako Malak Malang Malene
Mamadi Mame Mami Manabu Manami Mandeep Manisha Manjit Manoj Mansour Mao Margrethe Mari Mariann Marie-Louise Marijke
Marijn Mariko Markku Marleen Marloes Marnix Martijn Maru Marwa Marwan Marwane Masahiko Masahiro Masaki Masako Masami
Masanori Masaru Masashi Masaya Masayuki Masoud Massinissa Matsuri Maup Mawuli Mayu Mayuko Mayumi Mazen Mbaye Mbwana
Medhi Meera Mees Megumi Mehtap Melek Melih Melis Meltem Meral Merel Merete Meriem Merih Merouane Meryem Mesude Mete
Metehan Metin Mette Michiko Mickey Midori Mieko Miho Mihoko Mikako Miki Mikito Mikko Mikoto Mille Minako Minato Minh
Minoru Mirte Misaki Misato Miska Mithat Mitsuki Mitsuru Miyabi Miyu Miyuki Mizuho Mizuki Moa Modibo Modou Moe Moeka
Mogens Mohamad Mohamed-Ali Mohammad Mohan Mohsen Momoka Momoko Moncef Mongi Monjur Mory Mostafa Motaz Motoki Mouctar
Mouhamadou Mouhamed Mounir Moustapha Muammer Mücahit Müge Muhammed Muhammet Muharrem Muhittin Müjdat Mukesh Mumin
Münevver Murathan Musa Mustapha Mutaz Muzaffer Myint Myrthe Nabila Nader Nadim Nadir Nadjib Naho Naima Najib Nanako
Nanami Nanfack Nanna Nanne Nao Naoko Naomichi Naoto Naoya Nasim Nasreddine Nasser Natsuki Natsuko Natsumi Naveed
Naveen Nayef Nazan Nazım Nazlı Ndèye Nebahat Necati Necip Necmettin Neha Neslihan Nesrin Nevzat Ngozi Nguyễn Nicolien
Niek Niels Nienke Nihat Nikhil Nilay Nilgün Nilüfer Nimisha Ning Nisha Nisse Nizamettin Nizar Njabulo Njål Nkechi
Nkosana Nkosi Nnamdi Nneka Nobu Nobuhiro Nobuko Nobuyuki Nodoka Noor Noortje Nordin Norihiro Noriko Norio Nour Noura
Nourdin Noureddine Nouredine Nozomi Nuray Nurcan Nurgül Nwankwo Obi Obinna Oddny Oddvar Ogechi Oghenekaro Oğuz Oğuzhan
Okechukwu Okocha Ola Olabisi Ólafur Olamide Olav Olcay Olli Olof Olov Oluwaseun Oluwaseyi Oluwatobi Omari Omkar Onat
Onni Onyeka Onyekachi Orçun Orri Osama Osazee Osita Oskari Osmo Otoha Otso Óttar Oumar Oumarou Oussama Ousseynou Ove
Øystein Øyvind Özcan Özden Özge Özgün Özgür Özlem Pål Palle Pálmi Papis Papiss Pasi Paul-Georges Pauli Peder Pekka
Pelin Pelumi Peng Per-Erik Percious Perihan Pernille Pertti Perttu Petri Petter Petur Phuong Pieter Pim Pınar Pleun
Polat Pontus Pooja Pradeep Prakash Prakesh Pranav Preben Priyanka Putu Qasim Qiang Qing Quang Quilindschy Quinten
Rabah Rabia Rabie Rachid Rachida Rafik Rafiq Ragna Ragnar Ragnhild Raheem Rahul Raimo Raj Rajab Rajesh Rakesh Raman
Ramazan Ramesh Rami Ramy Rana Randi Rania Rashidi Rashmi Ravi Recai Recep Reda Redouane Reem Reha Reidar Reijo Reika
Reiko Reina Reinier Rekha Remko Rena Rens Renske Resul Reyhan Reza Riad Rida Ridha Rie Riechedly Rien Rıfat Riho
Riikka Rik Rika Riko Rikuto Rilwan Rina Rino Rinus Risa Risto Ritchie Ritu Rıza Rizky Robbert Robel Roel Roelof Rohan
Rohit Romaric Rong Roope Roos Rukiye Rumi Rúnar Ruşen Rüştü Rutger Ryohei Ryoichi Ryoko Ryoma Ryosuke Ryoya Ryuichi
Ryuji Ryunosuke Ryusei Ryuta Ryuya Saadet Sabah Şaban Sabelo Sabir Sachi Sachiko Sachin Sadık Sadiq Sadok Sae Saeed
Safa Şafak Safia Sahil Şahin Saïda Sait Sajid Sakari Sakura Salah Salam Salem Salima Salla Salma Salman Samba Samer
Samih Sammir Samuli Sanaa Sandeep Sanjay Sanjeev Saori Saroj Satomi Satoru Satoshi Satsuki Saya Sayaka Sayed Sayuri
Şebnem Seda Sedat Sefa Seif Seiji Seiya Sékou Selami Selçuk Selin Sem Semiha Sena Senem Senna Şenol Seppo Serap Sercan
Şeref Şerife Serigne Serkan Serpil Setsuko Seun Sevda Sevgi Sevil Sevilay Seyi Seyit Şeyma Sezen Sezer Shabana Shadi
Shadrach Shahd Shahid Shahzad Shaibu Shanti Sherif Shigeo Shigeru Shingo Shinichi Shinobu Shintaro Shinya Shion Shiori
Shizuka Shohei Shoko Shoma Shouta Shoya Shreya Shuang Shuhei Shuji Shuma Shunta Shuto Shuya Siaka Sibusiso Sidi Sidiki
Sidy Siem Sieme Sierd Sietse Sigurður Siiri Sıla Silje Simen Simplice Simran Sinali Sindre Sindri Sini Siphiwe Sipho
Şirin Sissel Siv Sjaak Sjef Sjors Sneha Sofiane Sofyan Soichiro Solrun Sölvi Soma Somchai Sonam Soner Songül Sora
Sosuke Soufiane Soumaïla Souta Stål Ståle Steinar Steinþór Stellan Stephano Stian Stig Stijn Sturla Suat Subaru
Sukhdev Şükran Şükrü Sulaiman Süleyman Sulley Sümeyye Sumire Suna Sunil Sunita Sunna Sunniva Supachok Suresh Suzan
Suzu Suzuka Suzume Svante Svein Sveinn Sven-Erik Sverre Sverrir Swati Sylvi Synne Tadashi Taha Tahar Tahir Taichi
Taiga Taisei Taishi Taito Taiwo Takaaki Takahiro Takako Takanori Takao Takaya Takayuki Takeo Takeru Takeshi Taku
Takuro Takuto Takuya Talal Tamaki Tamer Tamim Tammam Tamotsu Taneli Taner Tanju Tanko Tansel Tanvi Tapani Tapio Tarak
Tareq Tarkan Taro Tatsuki Tatsuma Tatsuo Tayfur Tayyip Teemu Teerasil Temitope Tendai Teoman Terje Tero Tetsuo Tetsuya
Teun Teunis Thabo Thandi Theerathon Themba Thida Thijs Thiri Thom Thorbjørn Þórður Þorsteinn Thorvald Thulani Thuy
Tidiane Ties Tiina Tijani Tijjani Tijn Timi Tineke Tjalling Tjeerd Tobenna Tochi Tochukwu Toivo Toko Tola Tolga Tolgay
Tolu Tolunay Tomohiro Tomoka Tomoki Tomoko Tomomi Tomoya Tomoyuki Tonny Torbjörn Tord Torfinn Torgeir Torhild Torill
Torkel Torleif Torolv Torstein Toru Torunn Toshi Toshiaki Toshiko Toshiyuki Toumani Tove Towa Toya Toygar Trang
Trijntje Trine Troels Trond Truls Trygve Tsepo Tsubasa Tsukasa Tsuyoshi Tuan Tuba Tugay Tuija Tülay Tülin Tunç Tuncay
Tunde Tuomas Turan Turgay Turgut Tuula Uche Uday Ugochukwu Ulrika Umaru Ume Umi Ümit Ünal Urho Usman Utku Uygar Uzoma
Vaila Valdimar Valgerður Valtteri Vebjørn Vedat Vefa Vegard Veikko Veli Veysel Vibeke Vidar Vigdís Viggo Vijay Vikram
Vilde Vilhelm Vilho Viljami Villads Ville Vinay Vishal Vivek Vivianne Wael Wafa Wahbi Wakana Waleed Walid Waqar Warda
Wassim Wayan Wei Weijie Wen Wesam Wessel Wieger Wiel Wijnand Willeke Willem Willemijn Wouter Xia Xiao Xiaoming Xin Xiu
Xue Yacouba Yahia Yahya Yakup Yalçın Yamato Yan Yang Yaren Yaşar Yasemin Yash Yasir Yasser Yassin Yassine Yasuko Yasuo
Yasushi Yavuz Yaw Yazan Yeliz Yener Yeşim Yifan Yıldırım Yılmaz Yiming Yngve Yohei Yoichi Yoji Yoko Yong Yoshiaki
Yoshihiro Yoshiko Yoshio Yoshito Yoshiyuki Yota Youness Younis Yousef Youssouf Yrsa Yua Yudai Yudi Yue Yugo Yuichi
Yuika Yuiko Yuito Yuji Yuka Yukako Yukari Yukiko Yukina Yukio Yuma Yumi Yumiko Yun Yuna Yurie Yurika Yuriko Yusei
Yussuf Yusuff Yusuke Yuta Yutaka Yuu Yuudai Yuuki Yuuto Yuzu Yuzuki Yuzuru Zafer Zahra Zain Zainab Zakaria Zakariya
Zaki Zaw Zeeshan Zeger Zehra Zekeriya Zekiye Zerrin Zhen Zheng Zhi Zhiyuan Zied Zineb Ziya Ziyad Zouhair Zubair Zuhair
Zuhal Zümrüt
"""
