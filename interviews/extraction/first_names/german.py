"""First names of Germany, Austria and Switzerland beyond the common ones, North to South; plain text."""

GERMAN = """
Aaliyah Achim Adalbert Adele Adelheid Adina Agathe Agnes Albrecht Alena Alfons Alicia Alma Aloisia Alwin Amalia Amelia
Anatol Andi Andri Andrin Angelika Angelina Anian Anika Anina Anke Anna-Lena Anna-Maria Annabel Annabell Annabelle
Annalena Annbritt Anne-Kathrin Annegret Anneke Annelie Anneliese Annelore Annemarie Annett Annette Annina Anselm
Ansgard Anuschka Arian Arik Arnd Arndt Arnulf Arved Arvid Astrid Augustin Aurelia Babette Baldur Balthasar Balz
Barbara Bärbel Barnabas Bartl Beate Beatrix Beatus Beke Beni Benita Benja Bennet Bennett Benno Berit Bernie Berthold
Bertram Bettina Betty Birger Birk Birte Birthe Bjarke Bjarne Björg Bodo Borchert Bosse Brigitta Brigitte Brita Britta
Burghard Burgi Burgl Burkhard Burkhardt Cäcilia Cäcilie Cara Carina Carl Carl-Philipp Carmen Carola Carolin Carsta
Caspar Catharina Cathrin Celina Celine Cem Charlotta Charly Chrigel Chrigu Christa Christel Christiana Christin Clara
Clarissa Claudius Colin Collin Connor Conny Conrad Constantin Constanze Cora Cordula Corina Corinna Cornelia Cornelius
Corsin Cosima Curdin Curt Cynthia Dagmar Dagobert Damaris Damian Dankwart Daria Darius Desiree Detlef Detlev Detti
Diana Diethard Diether Dietlinde Dietmar Dietrich Dina Ditmar Dominika Dominique Dora Doreen Doris Dorothee Dörte
Dörthe Duri Eberhardt Eckard Eckart Eckhard Eckhart Edda Eddy Edeltraud Edi Edith Edmund Edna Edwin Efe Egbert Egon
Ehrhard Ekkehard Elena Eleni Eleonore Elfriede Elise Elke Elli Ellinor Elmar Elsa Else Emanuel Emelie Emely Emin
Emma-Lotta Emmi Emmy Engelbert Erdmann Erhard Erika Erna Ernestine Erwin Erwine Eugen Evelin Evelyn Evi Ewald Fabienne
Falko Fanni Fanny Felicia Felicitas Felizitas Femke Ferdl Fidel Fides Fietje Finja Finjas Finnja Fips Flo Flora
Florentine Florine Flurin Flurina Focke Fokke Fokko Folkert Frank-Walter Franka Franzi Franzl Freddy Frederic
Frederick Frederike Fredi Freerk Frida Fridolin Friedel Friederike Friedhelm Friedo Friedrike Fynn Gabi Gabriela
Gabriele Gabriella Gebhard Geert Gerald Geraldine Gerda Gereon Gerhild Gerlinde Germar Gerold Gerrit Gert Gerti
Gertraud Gertrud Gerwin Gesche Geske Gian Gian-Luca Gian-Marco Gianni Giesela Gilbert Gina Gino Gion Girgl Gisbert
Gisela Giselher Gitta Gitti Godi Gottlieb Götz Gretel Gretl Gudrun Gunda Gundula Guntram Gustaf Gustl Hannah-Sophie
Hanne Hans-Christian Hans-Georg Hans-Joachim Hans-Martin Hans-Werner Hansjörg Hansjürgen Hansl Hanspeter Hansruedi
Hansueli Harm Hartmut Hartwig Hasso Hausi Hedda Hedi Hedwig Heidelinde Heidemarie Heidi Heidrun Heilwig Heimo Hein
Heini Heino Heinrich Heinzi Helgard Helge Heli Hella Hellmut Hellmuth Helmar Helmuth Henner Henni Henny Henriette
Henrike Herma Herta Hertha Hias Hiasl Hildegard Hilmar Hiltrud Hinnerk Hinrich Holm Horst-Dieter Hotte Housi Hubert
Hubertus Ibo Idris Ignaz Ilka Ilona Ilonka Ilse Immo Ina Inga Ingeborg Ingmar Ingolf Inka Inken Irina Iris Irma Irmela
Irmgard Irmi Irmtraud Isabella Isidor Isolde Iwan Jacqueline Jamie-Lee Janek Janik Janina Janine Janis Jann Janne
Jannes Jannick Jannicke Jano Janosch Jantje Jaques Jari Jarne Jarno Jaron Jascha Jasmin Jasmine Jelena Jelka Jella
Jelle Jelto Jenni Jens-Peter Jens-Uwe Jessy Jette Joah Jobst Jochen Jockel Johanna-Maria John-Luca Jona Jonna Joost
Jördis Jorin Josefa Josefina Josephine Joska Juna Jupp Jurek Jürg Jurij Jürn Justine Justus Jutta Kaja Kajetan Kalli
Karli Kaspar Käthe Kathi Kathleen Kati Katinka Kerrin Kersten Kerstin Kirstin Klara Klemens Knud Köbi Kora Korbi
Kordula Kornelia Kornelius Kreszenz Kriemhild Kunibert Kunigunde Kuno Ladina Lambert Lana Lasse-Jonte Laurens Laurenz
Lean Leander Leano Lenard Lene Leni Lenja Lenn Lenni Lenny Lenz Leonhardt Leopoldine Levent Lia Lian Liane Liesbeth
Liesel Lieselotte Lilian Liliane Lilith Lilja Lilo Lino Lio Lisa-Marie Lisbeth Liselotte Lisette Lisi Lisl Livia Loisi
Loisl Loreen Lorena Lotar Lotti Lou Lovis Luana Lucian Lüder Ludger Ludwig Lüer Luise Luk Luzia Luzian Lydia Lysander
Madeleine Madita Madlaina Magda Magdalena Maiken Maja Malena Malin Malina Malo Malou Manne Manni Mara Marah Marcello
Mareike Marga Margarete Margarethe Margit Margot Margret Margrit Maria-Theresia Mariana Marianne Marieke Mariele
Mariella Marielle Marika Marisa Marit Marita Marle Marlen Marlena Marlis Martha Martje Martl Mascha Mathea Mattea
Matthes Mattheus Matti Matze Maurin Maurus Mausi Max-Emanuel Maxi Maximiliane Maxl Mechthild Meik Meinhard Meinolf
Meinrad Melike Melina Melinda Melissa Mellanie Melvin Menno Meret Merit Merlin Merten Merve Meta Michi Michl Mieke
Mila Milla Minna Mira Mirja Mirjana Mitzi Mizzi Momke Momme Mona Morgane Nael Natalia Nathalie Nathanael Neela
Neidhart Nelly Nepomuk Nevio Nicolai Nieke Nikita Niklaus Nikolas Nikolaus Nils-Ole Nino Nis Noa Noar Noemi Norman
Notburga Ocke Oda Odilo Okke Okko Oktay Olga Oltmann Ortrud Ortwin Osmin Ossi Oswald Oswin Ottilie Ottmar Ottokar
Pamela Pankraz Patricio Paul-Jonas Peer Penelope Peppi Peschä Peterl Philine Philippa Philomena Pirmin Pius Poldi
Poldl Quirin Rabea Rahel Raik Raimund Ralf-Peter Randolf Raoul Regina Regine Regula Reimar Reimund Reinald Reinhardt
Reinholde Renke Resi Resli Rike Rita Robby Roberta Rocco Roderich Romy Ronny Rosa Rosalie Rosalinde Rosel Rosemarie
Rosi Rosina Rosl Rosmarie Roswin Rüdiger Rudl Ruedi Runa Rune Rupert Ruprecht Sabina Salome Samira Sandrine Sanna
Sanne Sarina Saskia Schorsch Sebald Seppi Seraina Severin Sibylle Siegfried Sieglinde Siggi Sigi Sigmar Sigmund Signe
Sigrid Sigrun Sigurd Silas Silja Silvan Silvio Simona Sinje Siri Smilla Soenke Solveig Sönke Sonnhild Sontje
Sophie-Charlotte Stefania Steffl Stina Stine Sünje Susann Susanna Susi Swantje Sybille Sylvie Tade Talea Tamme Tarek
Tariq Tassilo Tebbe Tede Telse Thea Theda Thees Thekla Theodor Theresia Thiemo Thor Thora Thoralf Thure Tiago Tialda
Tibor Tiffany Tilda Tilde Tillmann Tilmann Timm Timon Tinka Tiziana Tjade Tjalf Tjard Tjorben Tom-Luca Tomke Tomma
Tönnies Toralf Toska Traute Trixi Trude Ubbo Ueli Ulrik Undine Urbain Urban Urs-Peter Ursel Ursina Urte Utz Valerie
Valeska Vanja Verena Veronica Veronique Vincenz Vinzent Vinzenz Violetta Vitus Viveka Vivian Viviane Volkert Vreni
Vroni Walburga Walli Walther Walti Wanda Wastl Wencke Wendel Wendelin Wenke Wera Wernfried Werni Wiard Wibke Wieland
Wigbert Wiggerl Wilhelmine Wilko Willi Willibald Willy Wilma Wiltrud Winfried Wolf-Dieter Wolfhard Wolfram Wübbe Wübbo
Wulf Wunibald Xaverl Xenia Yannek Yara Ylva Zacharias Zenzi Zita
"""
