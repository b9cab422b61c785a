"""Who may open which page, typed by hand from domain.md 5.4: every address has a line, or a test fails.

A line: name, methods, and who is let in in a case that is being worked with, one that is closed, and one at
its start (of a family with non-disclosure). W lead, pair and substitute; F whose task has ended and who
finishes what is begun; R responsible social worker; D deputy; U unit lead; O unit lead, once opened with a
ground; X whoever opened the case exceptionally; L the log officer; "-" nobody. Whoever sees the case and is
not named is refused (403); to everybody else the page is not there (404).
"""

OF_A_CASE = """
    case                    GET       WFRDOX  WFRDOX  WFRDOX
    case_open               GET+POST  U       U       U
    opening_end             POST      UX      UX      UX
    team                    GET+POST  U       -       U
    team_end                POST      U       -       U
    bar                     GET+POST  WRDU    WRDU    WRDU
    bar_lift                POST      U       U       U
    referral                GET       WFRDOX  WFRDOX  WFRDOX
    referral_edit           GET+POST  -       -       -
    referral_send           GET+POST  -       -       -
    referral_answer         GET+POST  -       -       -
    case_start              GET+POST  -       -       -
    people                  GET       WFRDOX  WFRDOX  WFRDOX
    person_new              GET+POST  WR      -       WR
    person                  GET+POST  WR      -       WR
    person_reveal           GET+POST  WRDX    WRDX    WRDX
    protected_words         GET       WRDO    -       WRDO
    words_agree             POST      WRDO    -       WRDO
    guardians               GET+POST  WR      -       WR
    network_member_new      GET+POST  WR      -       WR
    network_member          GET+POST  WR      -       WR
    decision_new            GET+POST  R       -       R
    decision                GET+POST  R       -       R
    agreement               GET+POST  WR      -       WR
    entries                 GET       WFRDOX  WFRDOX  WFRDOX
    agreed_slip             GET       WFRDOX  WFRDOX  WFRDOX
    agreed_done             GET+POST  WR      -       WR
    begin_closing           GET+POST  RD      -       RD
    back_to_working         GET+POST  -       -       -
    interrupt_case          GET+POST  RD      -       RD
    feedback_give           GET+POST  -       RD      -
    case_log                GET       RDOL    RDOL    RDOL
    case_log_pdf            GET       RDOL    RDOL    RDOL
    person_log              GET       RDOL    RDOL    RDOL
    person_log_pdf          GET       RDOL    RDOL    RDOL
    log_hold_back           GET+POST  L       L       L
    data_request_new        GET+POST  WRDL    WRDL    WRDL
    log_request             GET+POST  L       L       L
    data_request            GET+POST  RD      RD      RD
    disclosures             GET       WFRDOX  WFRDOX  WFRDOX
    disclosure_new          GET+POST  WFRD    WFRD    WFRD
    disclosure_of_record    GET+POST  WFRD    WFRD    WFRD
    contact_with_ground     GET+POST  WFRD    -       WFRD

    plan                    GET       WFRDOX  WFRDOX  WFRDOX
    plan_write              GET+POST  -       -       W
    plan_earlier            GET       -       -       W
    plan_attach             GET+POST  -       -       W
    plan_detach             GET+POST  -       -       W
    plan_ready              GET+POST  -       -       W
    plan_note               GET+POST  -       -       W
    plan_submit             GET+POST  -       -       W
    plan_decide             GET+POST  -       -       RD
    review_new              GET+POST  W       -       -
    review                  GET       WFRDOX  WFRDOX  WFRDOX
    review_write            GET+POST  W       -       -
    review_earlier          GET       W       -       -
    review_attach           GET+POST  W       -       -
    review_detach           GET+POST  W       -       -
    review_ready            GET+POST  W       -       -
    review_note             GET+POST  W       -       -
    review_submit           GET+POST  W       -       -
    review_decide           GET+POST  RD      -       -
    summary                 GET       -       WFRDOX  -
    summary_write           GET+POST  -       -       -
    summary_earlier         GET       -       -       -
    summary_attach          GET+POST  -       -       -
    summary_detach          GET+POST  -       -       -
    summary_ready           GET+POST  -       -       -
    summary_note            GET+POST  -       -       -
    summary_submit          GET+POST  -       -       -
    summary_decide          GET+POST  -       -       -
    entry_new               GET+POST  WR      -       WR
    entry                   GET       WFRDOX  WFRDOX  WFRDOX
    entry_write             GET+POST  WFR     -       WFR
    entry_earlier           GET       WFR     -       WFR
    entry_attach            GET+POST  WFR     -       WFR
    entry_detach            GET+POST  WFR     -       WFR
    entry_note              GET+POST  WFR     -       WFR
    entry_finalise          GET+POST  WFR     -       WFR
    entry_discard           GET+POST  WFR     -       WFR
    child_view_new          GET+POST  WR      -       WR
    child_view              GET       WFRDOX  WFRDOX  WFRDOX
    child_view_write        GET+POST  WFR     -       WFR
    child_view_earlier      GET       WFR     -       WFR
    child_view_attach       GET+POST  WFR     -       WFR
    child_view_detach       GET+POST  WFR     -       WFR
    child_view_note         GET+POST  WFR     -       WFR
    child_view_finalise     GET+POST  WFR     -       WFR
    child_view_discard      GET+POST  WFR     -       WFR
"""

# What is the same for texts of every kind; a summary is there from the closing on, a review from the work on.
OF_A_TEXT = """
    hand_over               GET+POST  WFRD
    pair                    GET       WFRD
    collect                 GET+POST  WFRD
    on_paper                GET+POST  WFRD
    copy                    GET       WFRD
    scan                    GET+POST  WFRD
    own_view                GET+POST  WFRD
    correct                 GET+POST  WRD
    set_aside               GET+POST  WRD
    ask                     GET+POST  WRD
    annul                   GET+POST  RD
    hidden                  GET+POST  RD
    refuse                  GET+POST  RD
    restrict                GET+POST  WRD
    restriction             GET+POST  RD
    give                    GET+POST  WRD
    given                   GET       WRD
    given_additions         GET       WRD
    scan_file               GET       WFRDOX
    attachment              GET       WFRDOX
    version                 GET       WFRDOX
    additions               GET       WFRDOX
    pdf                     GET       WFRDOX
"""
WORKING, CLOSED, START = range(3)
NOT_THERE = {
    ("review", START): {"hand_over", "pair", "collect", "on_paper", "copy", "scan"},
    ("summary", WORKING): "all",
    ("summary", START): "all",
}

# Pages of no case: methods, and the roles that are let in ("all" who have logged in, "public" everybody).
OF_NO_CASE = """
    healthz                 GET       public
    family_work             GET       public
    accessibility           GET       public
    csp                     POST      public
    status                  GET       public
    verify                  GET+POST  public
    pair                    GET+POST  public
    pair_state              GET       all
    set_language            POST      public
    account_login           GET+POST  public
    account_logout          GET+POST  public
    my_families             GET       all
    my_pin                  GET+POST  all
    my_passkeys             GET+POST  all
    my_passkey_new          GET+POST  all
    my_passkey_remove       GET+POST  all
    save_draft              POST      all
    discard_draft           POST      all
    local_key               GET       all
    take_over               POST      all
    exceptional             GET+POST  family_worker social_worker lead_social_worker unit_lead
    openings                GET       unit_lead log_officer
    opening_review          GET+POST  unit_lead log_officer
    inbox                   GET       unit_lead
    referral_new            GET+POST  social_worker lead_social_worker
    deputies                GET+POST  social_worker lead_social_worker
    deputy_end              POST      social_worker lead_social_worker
    feedback                GET       unit_lead lead_social_worker
    my_sign_in              GET       all
    my_password             GET+POST  all
    my_app_new              GET+POST  all
    my_app_remove           GET+POST  all
    my_recovery_codes       GET+POST  all
    sign_ins_end_others     POST      all
    sign_in_end             POST      all
    sign_in_known           POST      all
    prove                   GET+POST  all
    unlock                  GET+POST  all
    log_in_by_passkey       GET+POST  public
    second_factor           GET+POST  public
    choose_password         GET+POST  public
    openid_connect_login    GET       public
    openid_connect_callback GET       public
    users                   GET       administrator
    user_new                GET+POST  administrator
    user                    GET+POST  administrator
    user_code               GET+POST  administrator
    user_factors            GET+POST  administrator
    units                   GET       administrator
    unit_new                GET+POST  administrator
    unit                    GET+POST  administrator
    codes                   GET       administrator
    code_new                GET+POST  administrator
    code_end                GET+POST  administrator
    my_log                  GET       all
    data_requests           GET       log_officer social_worker lead_social_worker
    log_patterns            GET       unit_lead log_officer
    log_pattern_review      GET+POST  unit_lead log_officer
"""

KINDS = ("plan", "entry", "child_view", "review", "summary")


def of_a_case() -> dict[str, tuple[set[str], tuple[str, str, str]]]:
    """URL name to methods and to who is let in: (working, closed, start)."""
    table = {}
    for line in filter(None, map(str.split, OF_A_CASE.splitlines())):
        name, methods, *cells = line
        table[name] = (set(methods.split("+")), tuple("" if each == "-" else each for each in cells))
    for line in filter(None, map(str.split, OF_A_TEXT.splitlines())):
        page, methods, who = line
        for kind in KINDS:
            cells = tuple("" if _is_gone(kind, page, state) else who for state in range(3))
            table[f"{kind}_{page}"] = (set(methods.split("+")), cells)
    return table  # type: ignore[return-value]


def _is_gone(kind: str, page: str, state: int) -> bool:
    gone = NOT_THERE.get((kind, state), ())
    return gone == "all" or page in gone


def of_no_case() -> dict[str, tuple[set[str], set[str]]]:
    """URL name to methods and roles."""
    lines = filter(None, map(str.split, OF_NO_CASE.splitlines()))
    return {name: (set(methods.split("+")), set(roles)) for name, methods, *roles in lines}
