package org.virtualschool.access.invitation;

/** Why a link does not lead in. @param foreign whether it would with an account of another organisation */
record ClosedPage(boolean foreign) {}
