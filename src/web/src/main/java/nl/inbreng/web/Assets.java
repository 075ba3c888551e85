package nl.inbreng.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * Leaves everything under {@code /assets} to the server's own servlet for files: the resources take every other path, and
 * Payara refuses a mapping of its servlet "default" in web.xml.
 */
@WebServlet("/assets/*")
public class Assets extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** As error page it answers every method, and is never kept. The server asks twice for an error in a file: the second time the answer is out already. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (response.isCommitted()) return;
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            super.service(request, response);
            return;
        }
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; frame-ancestors 'none'");
        try (InputStream page = getServletContext().getResourceAsStream("/assets" + request.getPathInfo())) {
            page.transferTo(response.getOutputStream());
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setHeader("X-Content-Type-Options", "nosniff");
        getServletContext().getNamedDispatcher("default").forward(request, response);
    }
}
