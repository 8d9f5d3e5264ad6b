"""First names of Scandinavia and the Low Countries, Turkey, the Arab world, Africa, Asia beyond the common ones."""

WORLD = """
Aad Aadil Aage Aarav Aart Abbas Abdallah Abdel Abdelaziz Abdelhak Abdelhamid Abdelkader Abdelkarim Abdellah
Abdelrahman Abderrahim Abderrahmane Abdi Abdirahman Abdou Abdoul Abdourahmane Abdulai Abdulkadir Abdülkerim Abdulla
Abdulrahman Abebe Abena Abhishek Abiodun Abiola Achieng Adaora Adebayo Adem Adeola Adetola Adewale Adham Adil Aditya
Adriaan Adwoa Afia Afonso Afua Åge Agneta Agus Ahlam Ahmet Aïcha Aida Aiko Ailton Aimen Aino Aïssata Aïssatou Akash
Akemi Akhil Aki Akif Akihiro Akiko Akin Akinola Akinori Akintunde Akinwale Akinyi Akosua Akua Akwasi Alaa Aladji Alem
Alemu Aletta Alfhild Alhassan Ali-Reza Alieu Aliyu Almaz Alofa Alpay Alper Altay Alva Aly Ama Amahle Amaka Amal Amalie
Aman Amani Amardeep Ami Amidou Aminata Amine Amit Ammar Amr Amrit Amund Anand Anas Anette Anh Anıl Anirudh Anis Anjali
Ankit Ann-Sofie Anne-Marie Annelies Anniken Anouar Antoon Antti Anuoluwapo Anwar Aoi Aoto Araba Arafat Arash Arata
Aref Arezou Ari Arie Ariën Arij Arild Arin Arjan Arjun Arjuna Armel Arnaut Arno Aron Arto Arun Arzu Ása Asahi Asami
Asbjørn Åse Asena Ásgeir Asger Ashok Ashraf Ashwin Asif Aslak Aslı Asma Assane Asta Astou Astri Asuka Asuman Asuna
Asya Atakan Atef Atieno Atilla Atle Atli Atsuki Atsushi Aud Auður Aukje Aune Aung Avesta Avni Awa Aya Ayaan Ayaka
Ayako Ayame Ayberk Aydın Ayfer Aykut Aylin Ayman Aymane Aymen Ayo Ayodele Ayomide Ayoub Ayşegül Aysel Aysun Aytaç
Ayten Ayumu Azad Azeem Azeez Aziz Azubuike Azusa Azzedine Baas Babacar Babajide Babatunde Bachir Badr Badreddine Baher
Bakari Balwinder Bamba Bambang Bambo Banele Baran Barış Bas Başak Bashar Bashir Basma Bassem Bastiaan Batuhan Behçet
Behrouz Bekele Bekir Belgin Belkıs Bendik Benedikte Bengt Benjani Bente Benthe Berend Berfin Berglind Beril Berîvan
Berk Berkan Berkay Berke Berna Bernadin Bert Betül Beyza Bhavna Binta Bintou Bircan Birgir Birna Birol Birsen Bisi
Bismark Bjarki Bjarni Bolaji Bonaventure Bora Børge Boualem Bouchra Boudewijn Brahim Brahima Brede Britt Brynjar Buba
Budi Buğra Bukola Bülent Bum-kun Bunmi Burçin Burcu Burhan Büşra Cabdi Cafer Çağatay Çağdaş Çağlar Canan Caner Cansu
Carolien Cecilie Cees Cees-Jan Celal Cemal Cemil Cemile Cengiz Ceren Cevdet Ceyda Chadi Chaima Chanathip Chancel
Charif Chen Chenglong Chetan Chiamaka Chibuike Chibuzor Chidera Chidi Chidiebere Chidimma Chidozie Chie Chiedozie
Chigozie Chiharu Chijioke Chika Chikako Chike Chima Chinedu Chinonso Chinwe Chioma Chipo Chisato Chiyo Christen
Christer Chuba Chukwudi Chukwuemeka Chuma Chung-yong Cihan Cihat Ciwan Coen Corné Cornelis Coşkun Coumba Cüneyt Cyriel
Dag Dagny Daigo Daisuke Dalal Daley Dami Damilola Damla Daniella Danique Danish Daouda Dapo Dariush Dauda Davy Dawit
Deepa Deepak Defne Dele Demba Demet Denis-Will Derya Dev Devika Devrim Dewi Dhruv Diaby Diafra Didem Dieke Dienke
Dieynaba Dilan Dilara Dilek Dilip Dilshan Dinesh Dirk-Jan Dirkje Ditte Divock Divya Djamila Djené Djiby Dodi Doğan
Doğukan Donatien Donyell Driss Du-ri Duc Dursun Ebba Ebbe Ebenezer Ebere Ebou Ebrahim Ebrima Ebuka Ebun Ece Ecrin Edem
Edidiong Ediz Eero Efua Eggert Egil Ehab Eiður Einar Eino Eirik Eiríkur Eirin Eita Ekene Ekin Ekow Ekrem Ela Elçin
Elfar Elhadj Elhadji Elisha Els Elske Embla Emeka Ememobong Emi Emiko Emine Emirhan Emmanuella Emmelie Emrah Engin
Eniola Ephraim Ercan Erdal Erdem Erdinç Erdoğan Erhan Eri Eriko Erlend Erlendur Erman Erol Ersin Ersun Ertan Ertuğrul
Esi Esila Esin Eskil Esma Esmee Esosa Espen Esra Etsuko Eun-ji Eva-Lotta Evariste Evelien Evert Evin Evren Ewout
Eyerusalem Eyjólfur Eylül Eymen Eyob Ezekiel Ezgi Ezinne Fadel Fadi Fahad Fahd Fahri Faisal Faiz Fanta Faouzi Farah
Farai Fares Farhad Farhiya Farouk Fartun Fatema Fathi Fati Fatimah Fatou Fatoumata Faycal Fela Felicite Femi Feng
Fenna Feras Fereydoun Ferhat Feride Feridun Ferit Ferjani Fevzi Feyza Fiifi Fikru Filiz Finnur Firas Fırat Floris Fode
Folake Folarin Foppe Fousseni Frans Fredrika Freek Frej Freja Frenkie Freyr Friðrik Frimpong Frits Frode Fuka Fumi
Fumiko Fuminori Fumiya Funda Funmi Funmilayo Furkan Fuyuki Gamze Ganesh Gaoussou Gaurav Gbenga Gebre Geertje
Geir Gerben Gerrie Getachew Ghasem Ghassan Giel Gijs Gísli Gizem Godsway Godwin Gökay Gökçe Gökdeniz Gökhan Gökmen
Göksel Golnaz Gonca Gönül Gorm Gözde Greger Grete Gro Guðjohnsen Guðlaugur Guðmundur Guðni Gül Gülay Gülben Gülcan
Güler Gülşah Gülsüm Gülten Güneş Gunhild Gunilla Gunn Gunnhild Gurinder Gürkan Gurpreet Guus Güven Gylfi Ha-eun Haakon
Habiba Habibe Habibollah Hacer Hachim Hafiz Haider Haile Hajar Haji Hajime Håkon Halide Halime Halit Halldór
Hallgrímur Hallvard Haluk Halvor Hamari Hamed Hamid Hamidou Hamit Hanae Hanan Hande Hani Hanna-Kaisa Hanneke Hannu
Hans-Jan Hao Hari Harith Harjit Harmen Haroun Harouna Harpreet Haru Haruki Haruko Harumi Haruna Haruto Haruya Hasret
Hassan Hassane Hatem Hatice Haukur Havva Hawa Hayate Hayato Hayrettin Hayriye Haythem Hazal Hediye Hedwiges Hee-chan
Hege Heikki Heleen Helgi Hend Hendra Hendrika Henk Herman Hêvî Hibiki Hicham Hichem Hidde Hideaki Hideki Hideo
Hidetoshi Hieu Hikari Hikmet Hilde Hildur Himari Hina Hinako Hiroko Hiromi Hironobu Hiroya Hiroyuki Hirut Hisako
Hisashi Hisato Hisham Hiske Hitomi Hitoshi Hjalmar Hjalte Hjörtur Hodan Hólmar Honoka Hörður Hossein Hotaru Houcine
Houssem Hulda Hülya Huong Hüseyin Hüsnü Hussain Hussam Huub Huy Hyun-jun Ibou Ibrahima Ibtissam Idar Idil Idriss
Ifeanyi Ifeoma Ifrah Ihab Ikechukwu Ikenna Ikki Ikram Ikuto Ilham İlhan İlker Ilkka Ilmari İlyas Ilyes Imad Iman Imane
In-beom Inas Indra Ine Ineke Ingerid Ingimar Ingvar Ingvild İpek İrem Isac Isamu Isatou Ishaan Ishaq Ishmael Ismaïla
Issa Issam Issiaga Issouf Itsuki Ivar Iwao Iyabo Iyad Izumi Jaakko Jaap Jabir Jacco Jacoba Jad Jae-sung Jafar Jagdeep
Jainaba Jakari Jalal Jalmari Jamila Jan-Willem Jarkko Jarle Jarmo Jasleen Jaspreet Javad Jawad Jef Jelmer Jens-Ole
Jeppe Jerdy Jere Jeremain Jeroen Jetro Ji-hoon Ji-woo Jianhua Jide Jie Jihad Jihane Jin Jip Jiro Jitse Jiyan
Joachim-Kofi Jóannes Joep Joeri Jógvan Johan-Erik Joke Jolien Jonni Joona Jørgen Jorien Jorrit Jorunn Jos Jostein Juha
Juhani Jukka Julle Jun Junichi Junji Junki Junko Junpei Jurriaan Jussi Juuso Jyoti Kaarina Kaatje Kaba Kabir Kadi
Kadiatou Kadir Kadriye Kaede Kağan Kagiso Kaho Kaija Kaisa Kaj Kalevi Kamal Kamau Kamel Kamuran Kana Kanade Kanako
Kanata Kang-in Kanna Kaori Karabo Karan Kåre Kári Karianne Karidja Karima Karl-Erik Karoliina Kasim Kassim Kasun
Katlego Katri Kaveh Kavita Kayo Kayode Kazu Kazuaki Kazuhiko Kazuhiro Kazuma Kazunari Kazuo Kazuya Kees Kehinde Kei
Keigo Keiji Keiko Keita Kelechi Kemal Kemi Kenechukwu Kengo Kenichi Kenshin Kensuke Kento Kerttu Ketut Kgosi Khadidja
Khadim Khadra Khady Khaled Khalid Khalifa Khama Khosrow Khouma Kidane Kimiko Kimmo Kipchoge Kiran Kirsi Kiyoko Kiyoshi
Kjartan Kjell Kjersti Klaas-Jan Klas Kobina Kodjo Koen Koffi Kohei Koichi Kokoro Kolbeinn Kolbjørn Komlan Koray Korkut
Kosei Koshiro Kossi Kosuke Kota Kotaro Kotone Kou Kouadio Kouamé Kouki Koya Kozue Krishna Kristel Kristinn Kristofer
Kristoffer Kübra Kudakwashe Kudret Kumar Kumi Kunihiko Kunle Kwaku Kwesi Kya Kyaw Kyohei Kyoko Laith Lakshan Lakshmi
Lale Laleh Lamin Lamis Lanre Lars-Erik Latif Latifa Latife Lauri Lebo Leen Leendert Leif Lekan Lerato Lianne Liban
Lieke Lieven Lindiwe Linh Linnea Lionel-Pape Liping Liv Loes Losa Lotfi Lovisa Lowie Lucky Ludvig Lukman Lungile Luuk
Lwazi Lyes Maaike Maame Maartje Madjer Madoka Magne Magni Maha Mahad Mahamadou Mahdi Maher Mahir Mahmoud Mahmud Mahmut
Mahnaz Mahsa Mai-Linh Maiju Maiko Majed Majid Makan Maki Mako Malak Malakai Malang Malene Mamadi Mamady Mame Mami
Manabu Manami Mandeep Mandla Manisha Manjit Manoj Manpreet Mansour Mao Margrethe Mari Mariama Mariann Marie-Louise
Marijke Marijn Mariko Markku Marleen Marloes Marnix Martijn Maru Marwa Marwan Marwane Masahiko Masahiro Masaki Masako
Masami Masanori Masaru Masashi Masaya Masayuki Masoud Masoumeh Massinissa Matsuri Maup Mawuli Mayu Mayuko Mayumi Mazen
Mbaye Mbwana Medhi Meera Mees Megumi Mehran Mehrdad Mehtap Meiling Mekonnen Melek Melih Melis Meltem Meral Merel
Merete Meriem Merih Merouane Meryem Meseret Mesude Mete Metehan Metin Mette Mi-ran Michiko Mickey Midori Mieko Miho
Mihoko Mikako Miki Mikito Mikko Mikoto Mille Min-seo Minako Minato Minh Minh-Anh Minoru Miraç Mirte Misaki Misato
Miska Mithat Mitra Mitsuki Mitsuru Miyabi Miyu Miyuki Mizgin Mizuho Mizuki Moa Modibo Modou Modupe Moe Moeka Mogens
Mohamad Mohamed-Ali Mohammad Mohan Mohsen Mojgan Momoka Momoko Moncef Mongi Monjur Morteza Mory Mostafa Mosun Motaz
Motoki Mouctar Mouhamadou Mouhamed Mounir Moustapha Mpho Muammer Mücahit Müge Muhammed Muhammet Muharrem Muhittin
Müjdat Mukesh Mulugeta Mumin Münevver Murathan Musa Mushfiq Mustapha Mutaz Muzaffer Myint Myrthe Nabila Nader Nadim
Nadir Nadjib Nafi Naho Naima Najib Naledi Nanako Nanami Nanfack Nanna Nanne Nao Naoko Naomichi Naoto Naoya Nasim
Nasreddine Nasrin Nasser Natsuki Natsuko Natsumi Naveed Naveen Navid Nayef Nazan Nazım Nazlı Ndèye Nebahat Necati
Necip Necmettin Neha Neslihan Nesrin Nevzat Newroz Ngozi Nguyễn Nicolien Niek Niels Nienke Nihat Nike Nikhil Nilay
Nilgün Niloufar Nilüfer Nima Nimal Nimisha Ning Nisa Nisha Nisse Niyi Nizamettin Nizar Njabulo Njål Njeri Nkechi Nkem
Nkosana Nkosi Nnamdi Nneka Nobu Nobuhiro Nobuko Nobuyuki Nodoka Nomsa Nomvula Nonso Noor Noortje Nordin Norihiro
Noriko Norio Nour Noura Nourdin Noureddine Nouredine Nozomi Ntombi Nuray Nurcan Nurgül Nusrat Nuwan Nwankwo Nyasha Obi
Obinna Obiora Oddny Oddvar Odhiambo Ogechi Oghenekaro Oğuz Oğuzhan Okechukwu Okey Okocha Ola Olabisi Ólafur Olamide
Olav Olcay Olli Olof Olov Olumide Oluwadamilola Oluwaseun Oluwaseyi Oluwatobi Oluwatosin Omari Omid Omkar Omotola Onat
Onni Onyeka Onyekachi Onyinye Opeyemi Orçun Orri Osama Osazee Osita Oskari Osmo Otieno Otoha Otso Óttar Oumar Oumarou
Oumou Oussama Ousseynou Ove Øystein Øyvind Özcan Özden Özge Özgün Özgür Özlem Pål Palesa Palle Pálmi Papis Papiss
Parisa Parvin Pasi Paul-Georges Pauli Payam Peder Pejman Pekka Pelin Pelumi Peng Penisimani Per-Erik Percious Perihan
Pernille Pertti Perttu Petri Petter Petur Phuc Phuong Pieter Pim Pınar Pleun Polat Pontus Pooja Pouya Pradeep Prakash
Prakesh Pranav Preben Priyanka Putu Qasim Qiang Qing Quan Quang Quilindschy Quinten Rabah Rabia Rabie Rachid Rachida
Rafik Rafiq Ragna Ragnar Ragnhild Raheem Rahul Raimo Raj Rajab Rajesh Rakesh Raman Ramatoulaye Ramazan Ramesh Rami
Ramy Rana Randi Rania Rashidi Rashmi Ravi Recai Recep Reda Redouane Reem Refilwe Reha Reidar Reijo Reika Reiko Reina
Reinier Rekha Remko Rena Rens Renske Resul Reyhan Reyhaneh Reza Riad Rida Ridha Rie Riechedly Rien Rıfat Riho Riikka
Rik Rika Riko Rikuto Rilwan Rina Rino Rinus Risa Risto Ritchie Ritu Rıza Rizky Robbert Robel Roel Roelof Rohan Rohini
Rohit Rojda Rojin Rokhaya Romaric Rong Ronke Roope Roos Roya Rozerin Rukiye Rumana Rumi Rúnar Ruşen Rüştü Rutger
Ryohei Ryoichi Ryoko Ryoma Ryosuke Ryoya Ryuichi Ryuji Ryunosuke Ryusei Ryuta Ryuya Saadet Sabah Şaban Sabelo Sabir
Sachi Sachiko Sachin Sadık Sadiq Sadok Sae Saeed Saeid Safa Şafak Safia Saga Sagal Sahar Sahil Şahin Saïda Saikou Sait
Sajid Sakari Sakura Salah Salam Salem Salima Salla Salma Salman Saman Samba Samer Samih Sammir Samuli Sanaa Sandeep
Sanele Sanjay Sanjeev Sanjeewa Saori Sardar Saroj Satomi Satoru Satoshi Satsuki Saya Sayaka Sayed Sayuri Şebnem Seda
Sedat Sefa Segun Seif Seiji Seiya Sékou Selam Selami Selçuk Selin Sem Semiha Semisi Sena Senait Senem Senna Şenol
Seo-jun Sepideh Seppo Serap Sercan Şeref Serhat Şerife Serigne Serkan Serpil Setsuko Seun Sevda Sevgi Sevil Sevilay
Seyi Seyit Şeyma Sezen Sezer Shabana Shadi Shadrach Shahd Shahid Shahin Shahram Shahzad Shaibu Shakib Shanti Sherif
Sheriff Shervin Shigeo Shigeru Shingo Shinichi Shinobu Shintaro Shinya Shion Shiori Shirin Shizuka Shohei Shoko Shola
Shoma Shouta Shoya Shreya Shuang Shuhei Shuji Shuma Shunta Shuto Shuya Siaka Siavash Sibongile Sibusiso Sidi Sidiki
Sidy Siem Sieme Sierd Sietse Sigurður Siiri Sıla Silje Simen Simi Simplice Simran Simranjit Sinali Sindre Sindri Sini
Sione Siphiwe Sipho Sira Şirin Sissel Siv Siyabonga Şiyar Sizwe Sjaak Sjef Sjors Sneha So-yun Sofiane Sofyan Soheil
Soichiro Sokhna Solrun Sölvi Soma Somchai Somto Sonam Soner Songül Soo-jin Sora Sosuke Soufiane Soumaïla Souta Stål
Ståle Steinar Steinþór Stellan Stephano Stian Stig Stijn Sturla Suat Subaru Sukhdev Şükran Şükrü Sulaiman Süleyman
Sulley Sümeyye Sumire Suna Sung-yueng Sunil Sunita Sunna Sunniva Supachok Suresh Suzan Suzu Suzuka Suzume Svante Svein
Sveinn Sven-Erik Sverre Sverrir Swati Sylvi Synne Tadashi Tadesse Tae-yang Tafadzwa Taha Tahar Tahir Tahmina Taichi
Taiga Taisei Taishi Taito Taiwo Takaaki Takahiro Takako Takanori Takao Takaya Takayuki Takeo Takeru Takeshi Taku
Takuro Takuto Takuya Talal Tamaki Tamer Tamim Tammam Tamotsu Taneli Taner Tanju Tanko Tansel Tanvi Tapani Tapio Tapiwa
Tarak Taraneh Tareq Tarkan Taro Tatenda Tatsuki Tatsuma Tatsuo Tayfur Tayo Tayyip Tebogo Teemu Teerasil Tekle Temi
Temitope Tendai Teoman Terje Tero Tesfaye Tetsuo Tetsuya Teun Teunis Tevita Tewodros Thabiso Thabo Thandi Thando Thao
Tharindu Theerathon Themba Thi Thida Thijs Thiri Thom Thorbjørn Þórður Þorsteinn Thorvald Thulani Thuy Tidiane Ties
Tigist Tiina Tijani Tijjani Tijn Timi Tinashe Tineke Tirunesh Titi Tjalling Tjeerd Tobenna Tochi Tochukwu Toivo Toko
Tola Tolga Tolgay Tolu Tolunay Tomohiro Tomoka Tomoki Tomoko Tomomi Tomoya Tomoyuki Tonderai Tonny Torbjörn Tord
Torfinn Torgeir Torhild Torill Torkel Torleif Torolv Torstein Toru Torunn Toshi Toshiaki Toshiko Toshiyuki Toumani
Tove Towa Toya Toygar Toyin Trang Trijntje Trine Troels Trond Truls Trygve Tsepo Tshepo Tsubasa Tsukasa Tsuyoshi Tuan
Tuba Tugay Tuija Tülay Tülin Tumelo Tumi Tunç Tuncay Tunde Tunji Tuomas Turan Turgay Turgut Tuula Tuyet Uche Uchenna
Uday Ugochukwu Ulrika Umaru Ume Umi Ümit Ünal Urho Usman Utku Uygar Uzo Uzoma Vaea Vahid Vaila Valdimar Valgerður
Valtteri Vebjørn Vedat Vefa Vegard Veikko Veli Veysel Vibeke Vidar Vigdís Viggo Vihaan Vijay Vikram Vilde Vilhelm
Vilho Viljami Villads Ville Vinay Vishal Vivek Vivianne Vusi Wael Wafa Wahbi Wakana Wale Waleed Walid Wambui Wanjiku
Waqar Warda Warsame Wassim Wayan Wei Weijie Welat Wen Wesam Wessel Wieger Wiel Wijnand Willeke Willem Willemijn Wole
Woo-yeong Wouter Xia Xiao Xiaoling Xiaoming Xin Xiu Xue Yaa Yacouba Yahia Yahya Yakup Yalçın Yamato Yan Yang Yankuba
Yaren Yasaman Yaşar Yasemin Yash Yasir Yasser Yassin Yassine Yasuko Yasuo Yasushi Yavuz Yaw Yazan Yeliz Yemi Yener
Yeşim Yetunde Yifan Yıldırım Yılmaz Yiming Yinka Yngve Yohannes Yohei Yoichi Yoji Yoko Yomi Yong Yoshiaki Yoshihiro
Yoshiko Yoshio Yoshito Yoshiyuki Yota Youness Younis Yousef Youssouf Yrsa Yua Yudai Yudi Yue Yugo Yuichi Yuika Yuiko
Yuito Yuji Yuka Yukako Yukari Yukiko Yukina Yukio Yuma Yumi Yumiko Yun Yuna Yurie Yurika Yuriko Yusei Yusra Yussuf
Yusuff Yusuke Yuta Yutaka Yuu Yuudai Yuuki Yuuto Yuzu Yuzuki Yuzuru Zafer Zahra Zain Zainab Zakaria Zakariya Zaki
Zamzam Zanele Zaw Zeeshan Zeger Zehra Zekeriya Zekiye Zerrin Zhen Zheng Zhi Zhiyuan Zied Zikora Zilan Zineb Ziya Ziyad
Zodwa Zohreh Zouhair Zubair Zuhair Zuhal Zümrüt
"""
