"""First names of Britain, Ireland, North America, Australia beyond the common ones; plain text."""

ENGLISH = """
Abbey Abbie Abel Abigail Abraham Ada Addison Adeline Aden Adrienne Agatha Ailbhe Aileen Ailís Ailsa Aimee Aine Ainsley
Aisha Aisling Ajay Alasdair Alastair Alec Aled Alesha Alexa Alisha Alison Alissa Alistair Alister Allan Allen Allie
Ally Alphonse Alun Alvin Alyssa Amanda Amber Anabel Aneurin Angharad Angus Anisa Annie Antony Anya Archie Ariel Arlo
Armani Arran Ashleigh Ashton Aubrey Audrey Ava Avery Ayesha Aylish Bailey Barney Barry Bartley Basil Bea Becca Becky
Benji Bernadine Bernard Bernice Bertha Bertie Bess Bessie Betsy Beverley Bill Billie Billy Blaine Blair Blake
Blathnaid Blythe Bob Bobbi Bobby Bonnie Bonny Braden Brady Branden Bree Brenda Brendan Brent Brett Bria Briana Brianna
Bríd Bridget Bridie Brigid Britney Brittany Brodie Brody Bronagh Bronwen Brooke Bruce Bryce Bryn Byron Caden Cadi
Caelan Cai Caitriona Cal Caleb Calum Calumn Calvin Camilla Camille Campbell Caolan Caragh Carly Carmel Carol Carole
Carolyn Carrie Carson Carter Carwyn Carys Casey Cassandra Cassidy Cassie Cathal Catherine Cathy Catriona Cecil Cecilia
Celeste Celia Ceri Chantelle Charlene Charles Charley Chelsey Cheryl Chrissie Chrissy Christabel Christie Christy
Chuck Cian Cindy Clare Clarence Clark Claude Claudette Clayton Clem Clement Clifford Clifton Clint Clinton Clive
Clodagh Coby Cody Colby Coleen Colette Colleen Colm Colum Conall Conchobhar Constance Cooper Corey Corinne Cormac Cory
Courtney Craig Curtis Cuthbert Cyril Cyrus Daffyd Dai Daisy Dáithí Dalton Damien Damon Dana Danielle Danni Daphne Dara
Daragh Darcey Darcy Darla Darlene Darragh Darrell Darren Darryl Daryl Davey Davina Deacon Dean Deanna Dearbhla Debbie
Deborah Debra Dee Deidre Deirdre Delia Della Delroy Demarcus Denise Denzel Deon Dermot Derrick Dervla Deshawn Desmond
Devante Devin Devon Devonte Dewey Dexter Diane Diarmuid Dick Digby Dillon Dinah Dion Diontae Dolores Don Donal Donald
Donna Donnacha Donncha Donnie Donny Donovan Doug Dougal Dougie Douglas Drew Duane Dudley Duncan Dustin Dwayne Dwight
Dwyer Dympna Eamon Eamonn Éanna Easton Edie Effie Eilidh Eilish Eimear Eithne Elaine Eleanor Eleri Eli Elijah Elin
Eliza Elizabeth Elle Elliot Elliott Elsie Elspeth Elton Elvis Elwyn Emer Emerson Emilie Emlyn Emmett Emmie Enda Enid
Enoch Eoghan Erica Erin Ernest Ernie Errol Erskine Estelle Étaín Ethel Eugene Eunan Eunice Eve Everett Ewan Ewen Ezra
Faye Fearghal Felicity Fergal Fergus Ferne Fiachna Fiachra Fidelma Findlay Fintan Fiona Fionnlagh Fionnuala Fletcher
Fleur Flynn Frances Frankie Franklin Freddie Fredrick Gabby Gabrielle Gail Garfield Garth Gaynor Gene Genevieve Geoff
Georgie Georgina Geraint Geri Gerry Gertie Gideon Gil Giles Gillian Ginny Gladys Glen Glenda Glenn Glenys Gloria Glyn
Gobnait Godfrey Gracie Greer Griff Griffin Griffith Gus Guto Gwen Gwenda Gwyn Gwyneth Hal Hallam Hamza Hank Harlan
Harley Harold Harper Harriet Harrison Harvey Hattie Hayden Hazel Heather Hector Helene Henrietta Herb Hilary Hilda
Hollie Holly Horace Howard Howell Hudson Hughie Hunter Huw Hywel Iagan Iain Ianto Ieuan Ifan Imelda Imogen Imran
Indigo Innes Iona Ira Irvin Irving Isaiah Isha Isla Ivor Ivy Izzy Jabari Jacinta Jackson Jaclyn Jacqui Jade Jaden Jago
Jahmal Jai Jaiden Jake Jalen Jamarcus Jameson Jane Janelle Janet Janey Janice Jaquan Jared Jarrod Jarvis Jason Javon
Jaxon Jayda Jayden Jayne Jeanette Jeanie Jed Jeff Jefferson Jeffrey Jemima Jemma Jen Jenna Jenson Jeremiah Jermaine
Jerry Jess Jessie Jethro Jillian Jimbo Joan Joanne Jocelyn Jock Jodi Jody Joey Joleen Jolene Jolie Joni Jonjo Jonny
Jono Jools Jordie Josie Joss Joyce Judith Judy Julianna Julie Juliet Kaitlin Kaitlyn Kaleb Kallum Kane Kara Kareem
Karen Karla Kasey Kat Kate Katelyn Kathryn Kathy Katrina Katy Kayla Kaylee Kayleigh Keane Keanu Keegan Keelan Keeley
Keelin Keely Keenan Keiran Kellie Kelsey Kelvin Kendall Kendra Kendrick Kennedy Kenneth Kerr Kerri Kerry Keshia Keyon
Khalil Kiara Kiefer Kiera Kieron Kimberley Kimberly Kira Kirsty Kitty Kobe Kris Krista Kristen Kristie Kristin Kristy
Kurtis Kwasi Kweku Kyra Lacey Laila Lance Laoise Larry Latoya Laurence Laurie Lavinia Lawrence Lawson Layla Leanne
Leighton Leila Leland Lennie Leonora Lesley Leslie Leticia Lettie Lexi Lexie Líadan Liana Libby Lila Lillian Lillie
Lily Lindsay Lindy Linsey Liz Liza Lizzie Lizzy Llewellyn Lloyd Lochlan Logan Lois Lola Lonnie Lorcan Loretta Lori
Lorna Lorraine Lottie Louella Louie Louise Lowri Lucille Lucinda Luella Luther Lyle Lyndon Lyndsey Mabel Mable Maddie
Maddison Maddy Madeline Madge Mae Maggie Mair Mairead Mairi Maisie Maisy Malachi Malachy Malcolm Malcom Manny Marcia
Marcie Margaret Margery Margie Margo Marilyn Marissa Marjorie Marnie Marquis Marsaili Marsha Marshall Marty Martyn
Maryam Matilda Maud Maude Maura Maureen Mavis Maxine Maxwell Méabh Meg Meghan Mel Melvyn Meredith Merryn Merv Mervyn
Meryl Mhairi Micah Micheál Micky Mikey Mildred Miles Millicent Milly Milton Mimi Minnie Mirabel Miranda Missy Mitch
Mitchell Moira Mollie Monica Montague Monty Morag Moreen Morgan Morris Mort Morven Moses Muhammad Muireann Muiris
Muirne Murdo Muriel Murray Mya Myles Myra Myrtle Naoimh Naoise Nat Nathaniel Ned Nell Nellie Nelson Nerys Nessa Nettie
Neve Neville Nevin Nia Niall Nicki Nicky Nikki Nóirín Noreen Norma Norris Nuala Nyah Nyla Nyle Odette Odhran Ollie
Olly Oonagh Ophelia Orlagh Orlaith Orson Osborne Otis Paddy Padraic Padraig Paige Paisley Palmer Pam Parker Pat Patsy
Patti Patty Paulette Payton Pearl Pearse Peg Peggy Penny Percival Percy Perry Petula Peyton Phelim Phillip Phillipa
Phineas Phoebe Phyllis Pippa Polly Porter Portia Primrose Priscilla Queenie Quincy Quinn Quinton Rab Rabbie Rae Raegan
Ramsay Randal Randall Raquel Rashad Rashid Ray Raymond Reagan Reanna Rebekah Reed Reg Reggie Reginald Reid Reilly Remi
Remy Renee Reuben Reuven Rex Rhea Rhian Rhiannon Rhoda Rhodri Rhona Rhonda Rhydian Rian Rich Richie Rick Ricky Riley
Robbie Robbo Robyn Rochelle Rod Roddy Roderick Rodney Roise Ronan Ronnie Rosaleen Rosalind Rosamund Rosanna Roscoe
Roseanne Rosemary Rosie Roslyn Rowan Rowena Roxanne Roy Royce Ruairí Ruairidh Ruaridh Rubin Ruby Rufus Russ Russell
Rylan Sacha Sade Sadhbh Sadie Saffron Sal Sammie Sammy Samson Sandy Saoirse Sasha Sawyer Scarlet Scarlett Scottie Seb
Selena Selma Selwyn Serena Seth Seumas Shanice Shannon Shanon Sharron Shauna Shawn Shaye Shayla Shea Sheena Sheila
Shelby Sheldon Shelley Shelly Sheridan Sherman Sherry Sheryl Shirley Shug Sian Sid Sidney Sierra Sile Sioned Skye
Skylar Sloan Sloane Sonia Sonny Sorley Spencer Stacey Stacy Stan Stanley Sterling Stevie Stewart Stu Susan Susannah
Susie Suzanne Suzie Suzy Sybil Sylvester Tabitha Tadhg Talia Tallulah Tam Tamika Tammy Tamsin Tania Tanya Tara Tasha
Tate Tatum Tayla Taylor Ted Teddy Tegan Terence Teri Terrence Terri Terry Tess Tessa Thelma Theodora Theodore Therese
Tia Tiana Tiarnan Tilly Timmy Titus Toby Tod Tonya Topher Tori Torin Torquil Tosh Trace Tracey Tracy Travis Treasa
Tremaine Trent Trevor Trey Treyvon Tricia Trina Trish Trisha Trixie Troy Trudy Tucker Turlough Tyra Tyreek Tyrell
Tyrese Tyrique Tyson Ùisdean Una Vada Val Valery Vance Vaughan Vaughn Velma Vern Verna Vernon Vic Vicki Vickie Vicky
Vikki Vince Vinnie Violet Vivienne Wade Wallace Wally Walt Wendell Wes Whitney Wilbert Wilbur Wilf Willa Willard
Willie Willis Willow Winifred Winona Winston Wullie Wyatt Wyn Wynn Wynne Xander Xavier Yolanda Yvette Zac Zachary Zack
Zander Zane Zara Zeke Zelda Zena Zoey Zola Zoltan
"""
