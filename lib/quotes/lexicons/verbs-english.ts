/**
 * English reporting verbs by class. A word is a lemma whose forms are regular; `:` adds irregular or doubled forms;
 * `~` marks a verb that more often does other work (show, hold, open) and needs the quotation right beside it;
 * `_` joins a verb to its particle. Classes follow Caldas-Coulthard 1994, Thompson & Ye 1991, Hooper 1975 and
 * Recasens et al. 2013; they describe the verb, never who used it.
 */
export const ENGLISH_VERBS: Readonly<Record<string, string>> = {
  neutral:
    'say:said tell:told write:wrote,written state comment speak:spoke,spoken~ ask mention describe call refer_to:referred_to,referring_to ' +
    'name~ post~ tweet retweet~ email~ e-mail~ text~ read~ discuss~ talk~ characterize characterise label term dub:dubbed,dubbing put_it:putting_it ' +
    'voice~ express~ share~ interview~ publish~ sign~ list~ testify explain outline~ detail~ inform~ remark answer message~ blog:blogged,blogging recite~',
  sequence:
    'add continue conclude begin:began,begun,beginning~ reply respond go_on:went_on,gone_on follow_up interject repeat reiterate restate ' +
    'sum_up:summed_up,summing_up open~ close~ finish~ elaborate opine rejoin chime_in pipe_up cut_in:cutting_in butt_in:butted_in,butting_in weigh_in~ go_further:went_further~ recap:recapped,recapping~ summarize summarise',
  assertive:
    'assert declare insist maintain argue stress emphasize emphasise underline~ underscore~ affirm reaffirm contend proclaim announce pronounce ' +
    'hold:held~ highlight~ swear:swore,sworn~ assure reassure make_clear:made_clear,making_clear defend~ posit propose~ predict theorize ' +
    'vouch~ reason~ aver:averred,averring avow attest reassert stipulate specify surmise conjecture hypothesize postulate~ invoke~ point_to~ downplay~ play_down~ shrug_off:shrugged_off,shrugging_off~ brush_off~ sum_it_up',
  factive:
    'reveal disclose~ confirm indicate point_out note observe show:shown~ demonstrate~ prove:proven~ realize~ discover~ find:found~ learn~ know:knew,known~ ' +
    'expose~ remind recall illustrate~ document~ verify~ clarify uncover~ remember~',
  concessive:
    'admit:admitted,admitting concede acknowledge confess grant~ allow~ own_up back_down relent~ accept~ agree come_clean:came_clean apologize apologise',
  distancing:
    'claim allege purport~ suggest imply insinuate speculate hint reckon suppose~ assume~ profess posture~ deny dispute~ pretend~ portray paint~ cast~',
  evidential: 'report quote cite relay recount retell:retold~ paraphrase~ attribute~ credit~ echo:echos~',
  attack:
    'slam:slammed,slamming blast rip:ripped,ripping~ condemn denounce criticize criticise attack~ accuse charge~ decry deride mock ridicule lambaste lambast ' +
    'castigate chide rebuke scold berate assail bash~ blame~ excoriate lash_out hit_out:hitting_out~ fire_back shoot_back:shot_back hit_back:hitting_back rail ' +
    'scoff dismiss reject~ refute~ rebut:rebutted,rebutting~ counter protest~ repudiate~ disavow~ renounce~ rebuff~ savage~ object complain oppose~ question~ challenge~ call_out take_aim:took_aim~ ' +
    'slap_down:slapped_down~ skewer pan:panned,panning~ tear_into:tore_into disparage insult~ taunt vilify~ upbraid admonish fault~ retort',
  praise:
    'praise applaud thank~ commend hail laud welcome~ endorse~ congratulate~ celebrate~ salute~ extol:extolled,extolling~ tout~ back~ support~ cheer~ honor~ gush',
  directive:
    'urge call_on call_for demand order~ request~ appeal~ plead:pled implore beg:begged,begging~ press~ beseech:besought entreat prod:prodded,prodding~ nudge~ advise recommend~ encourage~ instruct warn caution ' +
    'counsel~ exhort invite~ petition~ push_for~',
  commissive: 'vow promise pledge threaten guarantee~ commit:committed,committing~ offer~ refuse~ decline~',
  manner:
    'shout yell cry~ scream exclaim whisper mutter murmur sigh quip:quipped,quipping joke laugh~ snap:snapped,snapping~ bark~ fume lament bemoan rant rave~ ' +
    'gush~ enthuse marvel grouse gripe grumble vent~ snipe~ sniff~ huff boom~ bluster whine ruminate wisecrack crack~ kid:kidded,kidding~ tease~ jeer heckle gibe jibe wail~ moan groan croak~ gasp~ hiss~ howl~ trumpet~ volunteer~ venture~ boast brag:bragged,bragging crow~ chant sing:sang,sung~ stammer blurt drawl~ sneer growl thunder~ roar~ sob:sobbed,sobbing~ bellow holler intone deadpan:deadpanned chuckle~ muse',
  mental:
    'believe think:thought feel:felt fear~ hope~ worry want~ wish~ doubt~ suspect understand:understood~ consider expect~ wonder regret:regretted,regretting~ ' +
    'prefer:preferred,preferring~ see:saw,seen~ imagine~ guess~ view~ deem',
};
