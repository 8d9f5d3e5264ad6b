"""First names of France, Italy, Spain, Portugal, Latin America, Romania beyond the common ones; plain text."""

ROMANCE = """
Achille Adelina Adolfo Adriana Adrianna Adriano Adrien Agnese Agostina Agostino Aina Ainhoa Aïssa Aitor Alain Albain
Alban Alberta Albertine Albino Aldo Aleida Alessandra Alessandro Alessio Alexandre Alexandrine Alexi Alfonsina Alfonso
Alfredo Alix Alonso Altair Alvise Amadeo Amadeu Amandine Amaury Ambre Amedeo Americo Amparo Anaël Anaïs Anaïse
Anastasia Anatole Anca Ander Andoni Andreea Andreia Andreu Angèle Ángeles Angelica Angélique Anibal Annalisa Annarita
Annick Anouk Anselme Anselmo Antonella Antonieta Antonin Anxo Aparecida Araceli Arantxa Ariana Ariane Arianna Aristide
Arlette Arlindo Armand Armanda Armande Armando Armelle Arnaldo Arnau Arnaud Aroa Asier Assia Assunta Athina Aude
Augusta Auguste Augusto Aure Aurèle Aurélie Aurelio Aurora Aurore Axelle Azucena Baltasar Baptiste Bartolomé
Bartolomeo Bastien Baudouin Beatriz Begoña Bélen Belinda Benedetta Benedetto Benedicta Bénédicte Benedito Benigno
Benito Benoît Bérénice Bernabé Bernadete Bernarda Bernardina Berta Bertrand Beto Biagio Blanca Blanche Bogdana Borja
Brayan Brice Brieuc Brigida Brune Brunella Camila Camillo Camilo Candela Candice Candido Capucine Caridad Carine
Carlota Carlotta Carme Carmela Carmelo Carmine Carolane Casandra Casimir Casimiro Cătălin Catalina Catarina Caterina
Cécile Célestin Celestino Celso Cesare Chantal Charline Chico Christelle Cintia Cinzia Clarisse Claudine Claudiu
Clémence Clémentine Clotilde Coline Concetta Conchita Consuelo Coralie Corentin Corrado Cosimo Cosme Cosmin Costanza
Costel Crina Cristiana Cristina Cristóbal Cyprien Cyrille Dacian Dafne Daiana Damiano Danilo Dante Dănuț Dayana Dayane
Débora Delfina Delphine Demetrio Dener Denisa Denisse Désiré Didac Dino Diogo Dionisio Doina Domenico Domingo Domingos
Domitille Donatella Donato Dorian Dorin Dragoș Duarte Dulce Dylane Eder Edgard Edina Edinho Edmilson Edmond Edmundo
Edoardo Edson Edurne Edwige Efraín Efrén Egidio Eider Eleonora Elia Eliane Elie Eligio Elio Elisabete Elisenda Eliseo
Elisia Eloisa Éloïse Eloy Elvira Emanuela Emanuele Émeline Emerita Emile Emilian Emilio Emmanuelle Encarna Enea Eneko
Énora Enric Enrica Enrique Enriqueta Erick Ermanno Ermenegildo Ernestina Ernesto Erwan Esmeralda Esperanza Estefanía
Estela Estevão Estrella Étienne Ettore Eugenia Eugènie Eugenio Eulalia Eusébio Evandro Evaristo Evelina Evelio Evelyne
Éverton Ézéchiel Ezio Fabiana Fabiano Fabien Fabiola Fabrizio Farid Fátima Fausto Federica Feliciano Felicidad Félicie
Felipe Fermín Fernand Fernanda Ferran Ferruccio Filipa Filipe Filippo Filomena Fiorella Fiorenza Firmin Firmino Flavia
Flavie Flavien Flávio Flore Florent Florentin Florentina Florentino Florinda Francesc Francesca Francine Francisca
Franck Franco François Françoise Frédérique Fulvio Gabin Gaëlle Gaetan Gaetano Gaia Galo Gaspar Gaspard Gastón
Gauthier Gautier Gelu Gennaro Geovanni Geraldo Germain Germaine Germano Gérôme Gessica Ghislain Ghislaine Giacomo
Giada Giancarlo Gianfranco Gianna Gianpaolo Gicu Gilberto Gildo Gilles Gilson Ginevra Gioele Gioia Giordano Giorgia
Giovanna Gisèle Gisella Giuliana Giuliano Giuliette Giulio Giuseppina Giustina Godofredo Graça Gracia Graciela Grazia
Graziano Graziella Grégoire Gregorio Guadalupe Gualtiero Guilhem Guilherme Guillem Guillermina Gustavo Hadrien Haroldo
Hélder Hélio Heloísa Henri Henrique Herculano Heriberto Herminia Hermínio Hernando Hervé Hilario Hippolyte Honoré
Horacio Horia Hortense Hugues Humberto Ibai Idoia Ignasi Ignazio Ilaria Ilda Ileana Ilenia Ilinca Imanol Imma
Immacolata Inès Inmaculada Ioana Ionel Ionela Iracema Irati Iria Isabela Isadora Isaías Isaura Isidora Isidoro Isidro
Isis Ismaël Itziar Iuri Ivano Ivo Ivonne Izan Jaciara Jacinto Jacopo Jacques Jair Jairo Jandira Jaume Javi Javiera
Jean-Baptiste Jean-Claude Jean-François Jean-Jacques Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Paul Jean-Philippe
Jean-Pierre Jeanne Jeannine Jenifer Jerónimo Jerson Jhon Joaquim Joaquina Jocelyne Joëlle Johnatan Jonatan Jordane
Jordina Joseba Josep Josette Josiane Josué Josune Juan-Carlos Juana Juanjo Juanma Julen Juliano Julieta Júlio Juninho
Juvenal Karina Karine Katia Killian Klaudia Koldo Laetitia Laia Laís Lalo Lamberto Larissa Laure Laurena Laurène
Laurentiu Laurine Lázaro Leandra Léandre Leona Leonel Leonilde Leonor Leopoldo Letizia Lidia Liliana Lisandro Livio
Liviu Llorenç Lluís Loana Loredana Lorenza Lorette Louane Loubna Louison Lucca Luce Lucélia Lucette Luciana Luciano
Lucie Lucien Lucienne Lucile Lucilla Lucio Lucrezia Ludivine Ludovica Ludovico Luigi Luigia Luigina Luisella Luiz
Luíza Lurdes Luz Lydie Lysiane Macarena Maël Maëlle Maëlys Maeva Mafalda Magali Magalie Maialen Maicon Maitane Maite
Manoel Manon Manu Marc-André Marcela Marcelina Marceline Marcelino Marcella Marcelle Marcelo Marciano Márcio
Marco-Antonio Margarida Margaux Margherita Marguerite Mariangela Marianna Mariano Mariapia Maribel Maricarmen Maricel
Mariela Marilda Marilena Marilia Marilou Marilyne Marin Marino Marisol Maristella Maritza Marli Marthe Martial Martim
Martinho Martino Marylène Maryse Massimo Mathéo Mathurin Matías Matilde Mattia Mattias Mauricette Maurizio Maxence
Maximo Mayra Melchior Mélodie Mercè Micaela Michela Micheline Mickaël Miguela Mihaela Mikaël Milagros Millán Mircea
Mireia Mireille Mirela Mirella Modesto Moisés Monique Montse Montserrat Morena Moreno Mylène Myriam Nacho Nadège Nahia
Nahuel Naiara Naldo Nando Napoleón Narciso Natacha Natale Natalina Nauzet Nazareno Neide Nélio Nerea Nereida Néstor
Neus Nicolau Nicoleta Nicoletta Nicolette Nicomedes Nieves Nilda Nilson Nilton Ninon Noé Noelia Noélie Noémie Norberto
Océane Octave Octavian Octavio Odile Odilon Ofelia Oier Oihan Olaia Olalla Oliva Olympe Omero Onofre Oriana Oriane
Oriol Ornella Orso Osvaldo Otávio Othon Ottavia Ottavio Ottone Ovidiu Pacho Paco Palmira Paloma Pascale Pascual
Pasquale Patrizio Pauleta Paulin Paulino Pélagie Pepa Pepe Perla Perrine Petrică Petru Philibert Philippine Piedad
Pier Pierfrancesco Pierluigi Pierrick Pierrot Pietro Pilar Pina Pino Pitu Placido Plínio Pol Pompeo Primo Priscila
Prosper Quim Quini Quintino Quique Radu Rafaela Raffaele Raffaella Raimundo Raïssa Raluca Ramiro Raphaëlle Rayane
Razvan Reginaldo Régis Reinaldo Renaldo Renato Renaud Reyes Ricard Ricardinho Rinaldo Rocío Rodica Rodolfo Rodolphe
Rogelio Rogério Rolando Romain Romane Romano Romeo Romina Romuald Rosalía Rosana Rosaria Rose-Marie Roseline Rosella
Roser Rosetta Rosinha Rossana Rossella Roxana Roxane Rubens Rufino Ruggero Ruy Sabino Salvatore Samanta Samia Santino
Saray Savério Savio Sebastião Segundo Serafín Serafina Séverine Sibilla Sidonie Silvana Silvano Silvère Silvina Simão
Socorro Soledad Solène Soraya Sorin Sorina Steeve Stefano Stelian Susana Suzana Suzette Sylvestre Sylvette Sylviane
Tadeo Tainá Talita Tanguy Tarcísio Tatiana Telma Telmo Teodora Teodoro Tereza Thaís Thalita Théophile Thibaud Thibault
Tibério Tihana Timéo Timothée Tito Titouan Tiziano Tommaso Tonho Tonino Toño Toussaint Traian Trini Tristana Tudor
Txema Ugo Ulises Ulisse Umberto Urbano Uriel Uxía Vagner Valdemar Valentine Valentino Valeria Valerio Valeriu Vanda
Vanderlei Vânia Vasco Vasile Vicenç Vicente Victoire Victorien Victorine Vilma Vincenza Violaine Violeta Violette
Viorel Viorela Viorica Virgile Virgilio Virginie Vitor Vitória Vittoria Vittorio Viviana Vlad Waldir Wanderley
Wellington Weslley Weverton Wilian Willian Wilmer Wilson Xabier Xoan Xuxa Yael Yago Yaiza Yasmina Yerai Yeray Yesenia
Yoan Yoann Yohan Yohann Yolande Ysabel Yuri Yvan Yvon Zacarías Zaira Zeca Zélia Zulema
"""
