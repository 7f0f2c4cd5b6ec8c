/** Common given names of English and Spanish by usual gender, folded: enough to tell he from she, never shown. */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  (
    'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly ' +
    'emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy angela shirley ' +
    'brenda pamela nicole katherine catherine samantha christine emma ruth rachel virginia debra carolyn janet maria heather ' +
    'diane julie joyce victoria kelly christina joan evelyn lauren judith olivia frances martha cheryl megan andrea hannah ' +
    'jacqueline ann anne anna jean alice kathryn gloria teresa sara janice julia marie madison grace judy theresa beverly denise ' +
    'marilyn amber danielle brittany diana abigail jane rose natalie sophia kayla lori kate katie jill ellen claire dana elena ' +
    'rosa carmen ana lucia isabel sofia marta pilar dolores ines beatriz gabriela alejandra paola valeria monica veronica silvia ' +
    'nina eva lena nora vera ida sally wendy tammy becky jenny molly annie holly erin tina robin leah naomi miriam ' +
    'charlotte amelia mia ava ella zoe chloe lily fatima aisha yasmin priya loretta nikki marsha edith elaine gwen gail debbie ' +
    'lucia pilar amparo begona yolanda rebeca noemi adela olga aurora paloma rocio ines marisol elvira graciela mercedes teresa ' +
    'raquel esther alicia clara paula julia lorena gladys dominga remedios leire amalia eugenia silvina ximena catalina ' +
    'cathy kathy peggy carrie tracy stacy vanessa monique latoya renee yvonne cecilia angelica adriana daniela mariana'
  ).split(' '),
);

export const MALE_NAMES: ReadonlySet<string> = new Set(
  (
    'james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven ' +
    'paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan ' +
    'stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose ' +
    'adam nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl ' +
    'harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy ' +
    'mason vincent liam roy bobby caleb bradley russell lucas jim bob bill mike dave tom dan steve jeff greg ted ben sam tim ' +
    'chris matt tony rick rob ron don ken ed jimmy johnny tommy danny eddie fred martin barry jay marco carlos luis ' +
    'miguel jorge pedro manuel antonio francisco javier rafael fernando sergio pablo diego mario ricardo roberto eduardo raul ' +
    'oscar hector ruben julio cesar enrique alberto ramon felipe andres hugo ivan victor simon philip phil ralph craig todd ' +
    'glenn lee leon louis neil norman earl ernest howard dean clarence travis mitch harry lindsey chuck paulo karl hans lars ' +
    'gonzalo ignacio jacinto joaquin hernan esteban agustin alfonso alfredo emilio ernesto federico gabriel german gerardo gustavo ' +
    'hernando horacio jaime leandro lisandro lorenzo marcelo mateo mauricio nestor nicolas octavio pascual ramiro rodrigo ' +
    'rogelio salvador samuel santiago sebastian tomas vicente fermin bruno dario fabian abel anibal braulio ' +
    'omar ali ahmed mohammed muhammad hassan abdul vladimir igor dmitri xavier jerome reggie tyrone malcolm stanley leonard ' +
    'bernard sidney wesley kirk brett brad chad doug duane dwight'
  ).split(' '),
);
