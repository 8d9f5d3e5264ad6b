from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from interviews.mentions import named_in, rows, subjects_of
from interviews.models import Interview, Mention
from interviews.transcript import transcript
from players.models import Citation, Source
from players.models.visibility import SEE_EDITORS
from players.paging import page_of
from players.registers import Register, recorded_in

INTERVIEWS_A_PAGE = 24


@require_safe
def interview_list(request: HttpRequest) -> HttpResponse:
    interviews = Interview.objects.visible_to(request.user).with_source().newest_first()
    page = page_of(request, interviews, INTERVIEWS_A_PAGE)
    quotes = Citation.objects.behind_facts_visible_to(request.user)
    context = {"page": page, "rows": rows(list(page), quotes, request.user)}
    return render(request, "interviews/interview_list.html", context)


@require_safe
def interview_detail(request: HttpRequest, slug: str) -> HttpResponse:
    """Also for a source that was never imported as a text: then it is its record, its quotes and what rests on it."""
    source = get_object_or_404(Source.objects.visible_to(request.user), slug=slug)
    interview = Interview.objects.with_source().filter(source=source).first()
    quotes = Citation.objects.behind_facts_visible_to(request.user).with_fact().from_source(source)
    meant = Mention.objects.of_subjects([interview] if interview else [])
    is_editor = request.user.has_perm(SEE_EDITORS)
    context = {
        "source": source,
        "interview": interview,
        "is_editor": is_editor,
        "page": transcript(interview, list(quotes), request.user, whole=is_editor or bool(source.full_text_rights)),
        "subjects": subjects_of(interview, meant.get(interview.pk, {}), request.user) if interview else (),
        "named": named_in(interview, request.user),
        "register": Register() if interview else recorded_in(source, request.user),
    }
    return render(request, "interviews/interview_detail.html", context)
