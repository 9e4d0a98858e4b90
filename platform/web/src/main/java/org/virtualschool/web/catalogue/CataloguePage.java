package org.virtualschool.web.catalogue;

import java.util.List;
import org.virtualschool.web.Form;
import org.virtualschool.web.ui.PageLink;

/** What the catalogue shows. */
record CataloguePage(Form form, List<PageLink> pages, List<String> tagColours) {}
