package org.virtualschool.access.signin;

/** The page between our form and the provider's. @param next where it goes on to */
record OnwardPage(String next) {}
