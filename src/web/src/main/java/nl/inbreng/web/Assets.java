package nl.inbreng.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Leaves everything under {@code /assets} to the server's own servlet for files: the resources take every other path, and
 * Payara refuses a mapping of its servlet "default" in web.xml.
 */
@WebServlet("/assets/*")
public class Assets extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setHeader("X-Content-Type-Options", "nosniff");
        getServletContext().getNamedDispatcher("default").forward(request, response);
    }
}
