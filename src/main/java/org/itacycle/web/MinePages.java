package org.itacycle.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which one person does and sends everything she owes. */
@Controller
class MinePages {

    @GetMapping("/mine")
    String mine() {
        return "mine";
    }
}
