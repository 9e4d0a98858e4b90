package org.virtualschool.access.request;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;

/** The way out of an authority: gives nothing to write to before the handler has asked and, where it shows children, the view is audited. */
final class GuardedResponse extends HttpServletResponseWrapper {

    GuardedResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        Asking.current().mayLeave(true);
        return super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        Asking.current().mayLeave(true);
        return super.getWriter();
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
        Asking.current().mayLeave(false);
        super.sendRedirect(location, status, clearBuffer);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        Asking.current().mayLeave(false);
        super.sendRedirect(location);
    }

    @Override
    public void flushBuffer() throws IOException {
        Asking.current().mayLeave(false);
        super.flushBuffer();
    }
}
