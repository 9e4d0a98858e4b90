package org.virtualschool.access.signin;

/** A page that only says something. */
record PlainPage(String title) {}
