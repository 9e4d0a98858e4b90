package org.virtualschool.access.signin;

import java.util.List;
import org.virtualschool.tenancy.Tenant;

/** For somebody who works with several authorities. */
record ChoosePage(List<Tenant> authorities) {}
