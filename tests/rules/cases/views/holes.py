"""Planted holes: never imported, never run. Each `hole:` names the rule that must find the next line."""


# hole: view-without-a-gate
def open_to_anybody(request: HttpRequest, case_id: uuid.UUID) -> HttpResponse:
    return render(request, "cases/case.html", {"case": Case.objects.get(pk=case_id)})


# hole: view-without-a-gate
@require_GET
def only_a_method(request: HttpRequest) -> HttpResponse:
    return HttpResponse("")


@case_view("read_case")
@require_GET
def guarded(request: CaseRequest, case: Case) -> HttpResponse:
    # hole: all-clients-in-a-view
    everybody = Person.objects.all()
    # hole: contact-data-elsewhere
    addresses = ContactDetails.objects.filter(person__in=everybody)
    # hole: contact-data-elsewhere
    one = case.children[0].contact_details
    # hole: identity-code-elsewhere
    code = case.children[0].identity_code.code
    # hole: identity-code-elsewhere
    same = IdentityCode.objects.filter(digest=code)
    return render(request, "x.html", {"all": everybody, "at": addresses, "one": one, "same": same})


# hole: csrf-exempt
@csrf_exempt
@signed_in()
def without_a_token(request: HttpRequest) -> HttpResponse:
    # hole: redirect-to-a-given-address
    return redirect(request.GET["next"])


@signed_in()
def sent_away(request: HttpRequest) -> HttpResponse:
    back = request.POST.get("back", "/")
    # hole: redirect-to-a-given-address
    return HttpResponseRedirect(back)


@signed_in()
def sent_home(request: HttpRequest) -> HttpResponse:
    back = request.POST.get("back", "/")
    back = back if url_has_allowed_host_and_scheme(back, allowed_hosts=None) else "/"
    return redirect(back)


def _a_helper(request: HttpRequest) -> HttpResponse:
    return redirect("my_families")
