package org.virtualschool.access.signin;

import java.util.List;
import org.springframework.security.web.csrf.CsrfToken;
import org.virtualschool.tenancy.Tenant;

/** For somebody who works with several authorities. */
record ChoosePage(CsrfToken csrf, List<Tenant> authorities) {}
