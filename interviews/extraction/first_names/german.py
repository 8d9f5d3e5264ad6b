"""First names of Germany, Austria and Switzerland beyond the common ones, North to South; plain text."""

GERMAN = """
Aaliyah Achim Adalbert Adele Adina Agathe Agnes Albrecht Alena Alfons Alicia Alma Aloisia Alwin Amalia Amelia Anatol
Andi Andri Angelika Angelina Anian Anika Anke Anna-Lena Anna-Maria Annabel Annabell Annabelle Annalena Annbritt
Anne-Kathrin Anneke Annelie Anneliese Annemarie Annett Annette Anselm Ansgard Anuschka Arian Arik Arnd Arndt Arnulf
Arved Arvid Astrid Augustin Aurelia Babette Baldur Balthasar Barbara Bärbel Barnabas Beate Beatrix Beke Beni Benita
Benja Bennet Bennett Benno Berit Bernie Berthold Bertram Bettina Betty Birger Birk Birte Birthe Bjarke Bjarne Björg
Bodo Borchert Bosse Brigitta Brigitte Brita Britta Burghard Burkhard Burkhardt Cäcilia Cäcilie Cara Carina Carl
Carl-Philipp Carmen Carola Carolin Carsta Caspar Catharina Cathrin Celina Celine Cem Charlotta Charly Christa Christel
Christiana Christin Clara Clarissa Claudius Colin Collin Connor Conny Conrad Constantin Constanze Cora Cordula Corinna
Cornelia Cornelius Cosima Curdin Curt Cynthia Dagmar Dagobert Damaris Damian Daria Darius Desiree Detlef Detlev Detti
Diana Diethard Diether Dietlinde Dietmar Dietrich Dina Ditmar Dominika Dominique Dora Doreen Doris Dorothee Dörte
Dörthe Eberhardt Eckard Eckart Eckhard Eckhart Edda Eddy Edeltraud Edith Edmund Edna Edwin Efe Egbert Egon Ehrhard
Elena Eleni Eleonore Elfriede Elise Elke Elli Ellinor Elmar Elsa Else Emanuel Emelie Emely Emin Emma-Lotta Emmi Emmy
Engelbert Erdmann Erhard Erika Erna Ernestine Erwin Erwine Eugen Evelin Evelyn Evi Ewald Fabienne Falko Fanni Fanny
Felicia Felicitas Felizitas Femke Ferdl Fidel Fides Fietje Finja Finjas Finnja Fips Flo Flora Florentine Florine
Flurin Flurina Focke Fokke Fokko Folkert Frank-Walter Franka Franzi Franzl Freddy Frederic Frederick Frederike Freerk
Frida Fridolin Friedel Friederike Friedhelm Friedo Friedrike Fynn Gabi Gabriela Gabriele Gabriella Gebhard Geert
Gerald Geraldine Gerda Gereon Gerhild Gerlinde Germar Gerold Gerrit Gert Gertrud Gerwin Gian Gian-Luca Gianni Giesela
Gilbert Gina Gino Gion Girgl Gisbert Gisela Gitta Gottlieb Götz Gretel Gudrun Gunda Guntram Gustaf Hannah-Sophie Hanne
Hans-Christian Hans-Georg Hans-Joachim Hans-Martin Hans-Werner Hansjörg Hansjürgen Hanspeter Hansueli Harm Hartmut
Hartwig Hedda Hedi Hedwig Heidi Heidrun Hein Heini Heino Heinrich Helge Hella Hellmut Hellmuth Helmuth Henner Henni
Henny Henriette Henrike Herma Herta Hertha Hias Hiasl Hildegard Hilmar Hinnerk Hinrich Holm Horst-Dieter Hotte Hubert
Hubertus Ibo Idris Ignaz Ilka Ilona Ilonka Ilse Immo Ina Inga Ingeborg Ingmar Ingolf Inka Inken Irina Iris Irma
Irmgard Irmi Irmtraud Isabella Isidor Isolde Iwan Jacqueline Jamie-Lee Janek Janik Janina Janine Janis Jann Janne
Jannes Jannick Jannicke Jano Janosch Jaques Jari Jarne Jarno Jaron Jascha Jasmin Jasmine Jelena Jella Jelle Jelto
Jenni Jens-Peter Jens-Uwe Jessy Jette Joah Jochen Jockel Johanna-Maria John-Luca Jona Jonna Joost Jördis Jorin Josefa
Josefina Josephine Joska Juna Jupp Jurek Jürg Jurij Justine Justus Jutta Kaja Kajetan Kalli Kaspar Käthe Kathi
Kathleen Kati Katinka Kersten Kerstin Kirstin Klara Klemens Knud Köbi Kora Korbi Kordula Kornelia Kornelius Kreszenz
Kunigunde Kuno Ladina Lambert Lana Lasse-Jonte Laurens Laurenz Lean Leander Leano Lenard Leni Lenja Lenn Lenni Lenny
Lenz Leonhardt Leopoldine Levent Lia Lian Liane Liesbeth Liesel Lilian Liliane Lilith Lilja Lilo Lino Lio Lisa-Marie
Lisbeth Liselotte Lisette Livia Loisl Loreen Lorena Lotar Lotti Lou Lovis Luana Lucian Ludger Ludwig Luise Luk Luzia
Luzian Lydia Lysander Madeleine Madita Madlaina Magda Magdalena Maiken Maja Malena Malin Malina Malo Malou Manne Manni
Mara Marah Marcello Marga Margarete Margarethe Margit Margot Margret Margrit Maria-Theresia Mariana Marianne Marieke
Mariele Mariella Marielle Marika Marisa Marit Marita Marle Marlen Marlena Marlis Martha Martje Mascha Mathea Mattea
Matthes Mattheus Matti Matze Maurin Maurus Mausi Max-Emanuel Maxi Maximiliane Mechthild Meinhard Meinolf Meinrad
Melike Melina Melinda Melissa Mellanie Melvin Meret Merit Merlin Merten Merve Michi Mieke Mila Milla Minna Mira Mirja
Mirjana Mona Morgane Nael Natalia Nathalie Nathanael Neela Nelly Nepomuk Nevio Nicolai Nieke Nikita Niklaus Nikolas
Nikolaus Nils-Ole Nino Noa Noar Noemi Norman Notburga Oda Odilo Okke Oktay Olga Ortrud Ortwin Osmin Ossi Oswald Oswin
Ottilie Ottmar Ottokar Pamela Pankraz Patricio Paul-Jonas Peer Penelope Peppi Philine Philippa Philomena Pirmin Pius
Poldi Quirin Rabea Raik Raimund Ralf-Peter Randolf Raoul Regina Regine Regula Reimar Reimund Reinald Reinhardt
Reinholde Resi Rike Rita Robby Roberta Rocco Roderich Romy Ronny Rosa Rosalie Rosemarie Rosi Rosina Rosl Rosmarie
Roswin Rüdiger Ruedi Runa Rune Rupert Ruprecht Sabina Salome Samira Sandrine Sanna Sanne Sarina Saskia Schorsch Sebald
Seppi Seraina Severin Sibylle Siegfried Sieglinde Siggi Sigi Sigmar Sigmund Signe Sigrid Sigurd Silas Silja Silvan
Silvio Simona Sinje Siri Smilla Soenke Solveig Sönke Sonnhild Sontje Sophie-Charlotte Stefania Stina Stine Sünje
Susann Susanna Susi Swantje Sybille Sylvie Tade Talea Tamme Tarek Tariq Tassilo Tebbe Thea Theda Theodor Theresia
Thiemo Thor Thora Thoralf Thure Tiago Tialda Tibor Tiffany Tilda Tilde Tillmann Tilmann Timm Timon Tinka Tiziana Tjade
Tjalf Tjard Tjorben Tom-Luca Tomke Toralf Toska Traute Trixi Trude Ueli Ulrik Undine Urbain Urban Urs-Peter Ursel
Ursina Urte Utz Valerie Valeska Vanja Verena Veronica Veronique Vincenz Vinzent Vinzenz Violetta Vitus Viveka Vivian
Viviane Vreni Vroni Walburga Walli Walther Walti Wanda Wastl Wendel Wendelin Wenke Wera Wernfried Wieland Wigbert
Wiggerl Wilhelmine Wilko Willi Willibald Willy Wilma Winfried Wolf-Dieter Wolfhard Wolfram Wübbo Wulf Wunibald Xaverl
Xenia Yannek Yara Ylva Zacharias Zenzi Zita
"""
